/** Everything that the forwarder asks of the API; an event token allows no more. */
export const RECORD_READS = `mutation ForwardReads($input: RecordReadsInput!) {
  recordReads(input: $input) {
    __typename
    ... on RecordReadsSuccess { recorded alreadyKnown rejected { index code message } }
    ... on UserError { code message }
  }
}`;

export const RECORD_GUN = `mutation ForwardGun($input: RecordGunInput!) {
  recordGun(input: $input) {
    __typename
    ... on RecordFactSuccess { isNew }
    ... on UserError { code message }
  }
}`;

export const RECORD_CLOCK_OFFSET = `mutation ForwardClockOffset($input: RecordClockOffsetInput!) {
  recordClockOffset(input: $input) {
    __typename
    ... on RecordFactSuccess { isNew }
    ... on UserError { code message }
  }
}`;
