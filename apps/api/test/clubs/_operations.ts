/** Named errors as every mutation answers them. */
export const ERRORS = '... on UserError { code message path params { name value } }';
/** Where an input can have problems of its own. */
export const PROBLEMS = `${ERRORS} ... on InvalidInputError { problems { code path } }`;

export const CREATE_CLUB = `mutation ($input: CreateClubInput!) {
  createClub(input: $input) { __typename ... on CreateClubSuccess { club { id slug name firstWeekday units timeZone } } ${PROBLEMS} }
}`;
export const UPDATE_CLUB = `mutation ($input: UpdateClubInput!) {
  updateClub(input: $input) { __typename ... on UpdateClubSuccess { club { id slug name } } ${PROBLEMS} }
}`;
export const CREATE_INVITE = `mutation ($input: CreateInviteInput!) {
  createInvite(input: $input) { __typename ... on CreateInviteSuccess { token invite { id state usesLeft } } ${PROBLEMS} }
}`;
export const REVOKE_INVITE = `mutation ($id: ID!) {
  revokeInvite(input: { inviteId: $id }) { __typename ... on RevokeInviteSuccess { invite { state } } ${ERRORS} }
}`;
export const ACCEPT_INVITE = `mutation ($token: String!) {
  acceptInvite(input: { token: $token }) { __typename ... on AcceptInviteSuccess { membership { id role } } ${ERRORS} }
}`;
export const REQUEST_TO_JOIN = `mutation ($input: RequestToJoinInput!) {
  requestToJoin(input: $input) { __typename ... on RequestToJoinSuccess { joinRequest { id message } } ${PROBLEMS} }
}`;
export const DECIDE = `mutation ($id: ID!, $accept: Boolean!) {
  decideJoinRequest(input: { joinRequestId: $id, accept: $accept }) {
    __typename ... on DecideJoinRequestSuccess { membership { role } } ${ERRORS}
  }
}`;
export const CHANGE_ROLE = `mutation ($id: ID!, $role: ClubRole!) {
  changeMemberRole(input: { membershipId: $id, role: $role }) {
    __typename ... on ChangeMemberRoleSuccess { membership { role } } ${ERRORS}
  }
}`;
export const REMOVE_MEMBER = `mutation ($id: ID!) {
  removeMember(input: { membershipId: $id }) { __typename ... on RemoveMemberSuccess { club { memberCount } } ${ERRORS} }
}`;
export const LEAVE_CLUB = `mutation ($id: ID!) {
  leaveClub(input: { clubId: $id }) { __typename ... on LeaveClubSuccess { club { memberCount } } ${ERRORS} }
}`;
