import type { InstantMs } from '@backstride/domain';
import type { DistanceMetres } from '@backstride/domain';
import type { DurationMs } from '@backstride/domain';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC with millisecond precision: 2026-11-23T08:00:00.123Z. Input may carry an offset. */
  DateTime: { input: InstantMs; output: number | Date; }
  /** A distance in whole metres, a JSON number, zero or more. */
  DistanceMetres: { input: DistanceMetres; output: number; }
  /** A length of time in whole milliseconds, a JSON number. Negative only where a difference is meant. */
  DurationMs: { input: DurationMs; output: number; }
  /** A day of the calendar without a zone: 2026-11-23. */
  LocalDate: { input: string; output: string; }
  /** A position in a log or feed, a whole number from 0, a JSON number. Positions only grow. */
  Position: { input: number; output: number; }
  /** A name of the IANA time zone database: Europe/Berlin. */
  TimeZone: { input: string; output: string; }
};

export type AcceptInviteInput = {
  token: Scalars['String']['input'];
};

export type AcceptInviteResult = AcceptInviteSuccess | ConflictError | NotFoundError;

export type AcceptInviteSuccess = {
  __typename?: 'AcceptInviteSuccess';
  membership: Membership;
};

/** A log-in. */
export type Account = Node & {
  __typename?: 'Account';
  /** Only for the account itself and for owners of a club it is in. */
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** An age group on race day. */
export type AgeGroup = {
  __typename?: 'AgeGroup';
  key: Scalars['String']['output'];
  /** Null: and older. */
  maxYears?: Maybe<Scalars['Int']['output']>;
  minYears: Scalars['Int']['output'];
};

export type AgeGroupInput = {
  key: Scalars['String']['input'];
  maxYears?: InputMaybe<Scalars['Int']['input']>;
  minYears: Scalars['Int']['input'];
};

export type ApplyImportInput = {
  importId: Scalars['ID']['input'];
};

export type ApplyImportResult = ApplyImportSuccess | ConflictError | InvalidInputError | NotFoundError;

export type ApplyImportSuccess = {
  __typename?: 'ApplyImportSuccess';
  import: Import;
};

/** One change, kept for good. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** Null when the account is gone. */
  account?: Maybe<Account>;
  /** A verb such as member-role-changed; translated on the page. */
  action: Scalars['String']['output'];
  after: Array<ErrorParam>;
  at: Scalars['DateTime']['output'];
  /** Values before, as `name: value` lines. */
  before: Array<ErrorParam>;
  id: Scalars['ID']['output'];
  /** What was changed, as it was called then. */
  subject: Scalars['String']['output'];
};

export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  edges: Array<AuditEntryEdge>;
  pageInfo: PageInfo;
};

export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  cursor: Scalars['String']['output'];
  node: AuditEntry;
};

export type Category = {
  __typename?: 'Category';
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type CategoryInput = {
  key: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

export type CategoryPlace = {
  __typename?: 'CategoryPlace';
  category: Category;
  place: Scalars['Int']['output'];
};

export type ChangeMemberRoleInput = {
  membershipId: Scalars['ID']['input'];
  role: ClubRole;
};

export type ChangeMemberRoleResult = ChangeMemberRoleSuccess | ConflictError | NotFoundError;

export type ChangeMemberRoleSuccess = {
  __typename?: 'ChangeMemberRoleSuccess';
  membership: Membership;
};

/** Where on the course passings are timed. */
export type Checkpoint = Node & {
  __typename?: 'Checkpoint';
  /** From the start. */
  distance: Scalars['DistanceMetres']['output'];
  id: Scalars['ID']['output'];
  kind: CheckpointKind;
  /** What no forward runner beats from the checkpoint before. */
  minSection: Scalars['DurationMs']['output'];
  name: Scalars['String']['output'];
  /** From 0 at the start. */
  ordinal: Scalars['Int']['output'];
  /** Direction demanded on the section that ends here. */
  sectionDirection: Direction;
  /** Faster than any plausible backward runner: flagged for a look. Null: not judged. */
  softMinSection?: Maybe<Scalars['DurationMs']['output']>;
  timingPoint: TimingPoint;
};

export type CheckpointInput = {
  distance: Scalars['DistanceMetres']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: CheckpointKind;
  /** Computed from the distance (what no forward runner beats) when absent. */
  minSection?: InputMaybe<Scalars['DurationMs']['input']>;
  name: Scalars['String']['input'];
  sectionDirection?: Direction;
  /** Computed from the distance (what no backward runner beats) when absent. */
  softMinSection?: InputMaybe<Scalars['DurationMs']['input']>;
  timingPointCode: Scalars['String']['input'];
};

export type CheckpointKind =
  | 'FINISH'
  | 'SPLIT'
  | 'START';

export type ChipPurpose =
  | 'GUIDE'
  | 'RUNNER';

export type ChipReadInput = {
  /** With an offset, or local time in the event's zone: 2026-11-23T08:00:00.123, by the reader's clock. */
  at: Scalars['String']['input'];
  chip: Scalars['String']['input'];
  /** The line as the reader wrote it, at most 500 characters. */
  raw?: InputMaybe<Scalars['String']['input']>;
  /** As the reader names itself, 1 to 64 characters. */
  readerId: Scalars['String']['input'];
  /** Signal strength in dBm. */
  rssi?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the timing point; absent: where the set-up says the reader stands. */
  timingPoint?: InputMaybe<Scalars['String']['input']>;
};

export type ClaimInstanceResult = ClaimInstanceSuccess | ConflictError;

export type ClaimInstanceSuccess = {
  __typename?: 'ClaimInstanceSuccess';
  viewer: Viewer;
};

export type Club = Node & {
  __typename?: 'Club';
  /** Who changed what, newest first; for owners. */
  audit: AuditEntryConnection;
  description: Scalars['String']['output'];
  /** Upcoming first, then past ones, newest first; unpublished ones for organizers only. */
  events: EventConnection;
  /** Weeks of boards and plans begin on it. */
  firstWeekday: Weekday;
  id: Scalars['ID']['output'];
  /** Links that let people in; for those who manage members. */
  invites: Array<Invite>;
  /** Open requests, oldest first; for those who manage members. */
  joinRequests: Array<JoinRequest>;
  memberCount: Scalars['Int']['output'];
  /** By role, then name; for members. */
  members: MembershipConnection;
  name: Scalars['String']['output'];
  /** Unique in the instance; part of the address. */
  slug: Scalars['String']['output'];
  timeZone: Scalars['TimeZone']['output'];
  units: UnitSystem;
  /** The viewer's open request to join. */
  viewerJoinRequest?: Maybe<JoinRequest>;
  viewerMembership?: Maybe<Membership>;
  viewerPermissions: ClubPermissions;
};


export type ClubAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ClubEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ClubMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClubConnection = {
  __typename?: 'ClubConnection';
  edges: Array<ClubEdge>;
  pageInfo: PageInfo;
};

export type ClubEdge = {
  __typename?: 'ClubEdge';
  cursor: Scalars['String']['output'];
  node: Club;
};

/** What the viewer may do in a club; the page shows what can be done and nothing else. */
export type ClubPermissions = {
  __typename?: 'ClubPermissions';
  canManageClub: Scalars['Boolean']['output'];
  canManageEvents: Scalars['Boolean']['output'];
  canManageMembers: Scalars['Boolean']['output'];
  canSeeMembers: Scalars['Boolean']['output'];
};

export type ClubRole =
  | 'COACH'
  | 'GUEST'
  | 'MEMBER'
  | 'ORGANIZER'
  | 'OWNER';

/** What the input asks for contradicts what already stands; nothing was written. */
export type ConflictError = UserError & {
  __typename?: 'ConflictError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  params: Array<ErrorParam>;
  path: Array<Scalars['String']['output']>;
};

export type CreateClubInput = {
  /** At most 4000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  firstWeekday?: Weekday;
  /** 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** 2 to 60 lower-case letters, digits and hyphens; made from the name when absent. */
  slug?: InputMaybe<Scalars['String']['input']>;
  timeZone: Scalars['TimeZone']['input'];
  units?: UnitSystem;
};

export type CreateClubResult = ConflictError | CreateClubSuccess | InvalidInputError;

export type CreateClubSuccess = {
  __typename?: 'CreateClubSuccess';
  club: Club;
};

export type CreateEventInput = {
  clubId: Scalars['ID']['input'];
  /** The first day when absent. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  name: Scalars['String']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  startsOn: Scalars['LocalDate']['input'];
  /** The club's when absent. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

export type CreateEventResult = ConflictError | CreateEventSuccess | InvalidInputError | NotFoundError;

export type CreateEventSuccess = {
  __typename?: 'CreateEventSuccess';
  event: Event;
};

export type CreateInviteInput = {
  clubId: Scalars['ID']['input'];
  /** For whom it is, at most 120 characters. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** From 1; null is without limit. */
  maxUses?: InputMaybe<Scalars['Int']['input']>;
  role?: ClubRole;
  /** From 1 to 365 days. */
  validForDays?: Scalars['Int']['input'];
};

export type CreateInviteResult = CreateInviteSuccess | InvalidInputError | NotFoundError;

export type CreateInviteSuccess = {
  __typename?: 'CreateInviteSuccess';
  invite: Invite;
  /** Part of the link; shown this once. */
  token: Scalars['String']['output'];
};

export type CreateRaceInput = {
  /** 1 to 1000000 m. */
  distance: Scalars['DistanceMetres']['input'];
  eventId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  rules?: InputMaybe<RaceRulesInput>;
  slug?: InputMaybe<Scalars['String']['input']>;
};

export type CreateRaceResult = ConflictError | CreateRaceSuccess | InvalidInputError | NotFoundError;

export type CreateRaceSuccess = {
  __typename?: 'CreateRaceSuccess';
  race: Race;
};

export type CrossingInput = {
  at: Scalars['String']['input'];
  bib: Scalars['String']['input'];
  /** 32 hexadecimal digits made by the device: sent again, it is kept once. */
  factId: Scalars['ID']['input'];
  raceId?: InputMaybe<Scalars['ID']['input']>;
  timingPoint: Scalars['String']['input'];
};

export type DecideJoinRequestInput = {
  accept: Scalars['Boolean']['input'];
  joinRequestId: Scalars['ID']['input'];
};

export type DecideJoinRequestResult = ConflictError | DecideJoinRequestSuccess | NotFoundError;

export type DecideJoinRequestSuccess = {
  __typename?: 'DecideJoinRequestSuccess';
  club: Club;
  /** The new membership; null when declined. */
  membership?: Maybe<Membership>;
};

export type Direction =
  | 'BACKWARD'
  | 'FORWARD'
  | 'WALK';

/** What became of a read or a crossing. */
export type Disposition =
  | 'AFTER_FINISH'
  | 'AFTER_WITHDRAWAL'
  | 'BACKUP_NOT_NEEDED'
  | 'BEFORE_START'
  | 'COUNTED'
  | 'DUPLICATE'
  | 'GUIDE'
  | 'OUT_OF_ORDER'
  | 'TOO_SOON'
  | 'UNKNOWN_BIB'
  | 'UNKNOWN_CHIP'
  | 'VOIDED';

/** One athlete in one race. */
export type Entry = Node & {
  __typename?: 'Entry';
  /** Whole years on race day; null when unknown or hidden from the viewer. */
  age?: Maybe<Scalars['Int']['output']>;
  ageGroupKey?: Maybe<Scalars['String']['output']>;
  bib: Scalars['String']['output'];
  /** For organizers. */
  birthDate?: Maybe<Scalars['LocalDate']['output']>;
  categories: Array<Category>;
  /** For organizers. */
  chips: Array<EntryChip>;
  clubName?: Maybe<Scalars['String']['output']>;
  guideBib?: Maybe<Scalars['String']['output']>;
  guideName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isNameHidden: Scalars['Boolean']['output'];
  isRanked: Scalars['Boolean']['output'];
  /** Null when unknown, or hidden from the viewer. */
  name?: Maybe<Scalars['String']['output']>;
  race: Race;
  sex?: Maybe<Sex>;
  wave?: Maybe<Wave>;
};

export type EntryChip = {
  __typename?: 'EntryChip';
  chip: Scalars['String']['output'];
  /** 0 is the main chip, 1 and more are backups. */
  priority: Scalars['Int']['output'];
  purpose: ChipPurpose;
};

export type EntryConnection = {
  __typename?: 'EntryConnection';
  edges: Array<EntryEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EntryEdge = {
  __typename?: 'EntryEdge';
  cursor: Scalars['String']['output'];
  node: Entry;
};

/** A part of an error that a translation fills in. */
export type ErrorParam = {
  __typename?: 'ErrorParam';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** A day or a weekend of races. */
export type Event = Node & {
  __typename?: 'Event';
  /** Who changed what in the set-up, newest first; for organizers. */
  audit: AuditEntryConnection;
  club: Club;
  endsOn: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  /** Uploaded files and what became of them, newest first; for organizers. */
  imports: ImportConnection;
  /** False: only its organizers see it. */
  isPublished: Scalars['Boolean']['output'];
  /** The race log from its beginning, or the newest facts first; for organizers. */
  log: LogFactConnection;
  /** How many facts the log has. */
  logPosition: Scalars['Position']['output'];
  name: Scalars['String']['output'];
  phase: EventPhase;
  place: Scalars['String']['output'];
  race?: Maybe<Race>;
  races: Array<Race>;
  readers: Array<Reader>;
  /** What would go wrong on the day, worst first; for organizers. */
  setupProblems: Array<SetupProblem>;
  /** Raised by every change of set-up. */
  setupVersion: Scalars['Position']['output'];
  /** Unique in the instance; part of the address. */
  slug: Scalars['String']['output'];
  startsOn: Scalars['LocalDate']['output'];
  /** Race times are shown in it. */
  timeZone: Scalars['TimeZone']['output'];
  timingPoints: Array<TimingPoint>;
  viewerCanManage: Scalars['Boolean']['output'];
};


/** A day or a weekend of races. */
export type EventAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A day or a weekend of races. */
export type EventImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A day or a weekend of races. */
export type EventLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  newestFirst?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A day or a weekend of races. */
export type EventRaceArgs = {
  slug: Scalars['String']['input'];
};

export type EventConnection = {
  __typename?: 'EventConnection';
  edges: Array<EventEdge>;
  pageInfo: PageInfo;
};

export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

export type EventPhase =
  | 'PAST'
  /** Today is one of its days, in its zone. */
  | 'TODAY'
  /** Its first day is still to come. */
  | 'UPCOMING';

export type ExplanationSentence = {
  __typename?: 'ExplanationSentence';
  /** Such as start-from-mat or finish-from-read. */
  code: Scalars['String']['output'];
  /** The facts that it speaks of. */
  factIds: Array<Scalars['ID']['output']>;
  message: Scalars['String']['output'];
  params: Array<ErrorParam>;
};

export type FactKind =
  | 'CHIP_READ'
  | 'GUN'
  | 'MANUAL_CROSSING'
  | 'READER_CLOCK_OFFSET'
  | 'RULING'
  | 'VOID';

export type FinishTimeFormat =
  /** h:mm:ss with optional fractions. */
  | 'CLOCK'
  /** Minutes with decimals, rounded to whole seconds. */
  | 'DECIMAL_MINUTES'
  /** Seconds with optional fractions. */
  | 'SECONDS';

export type GuideRule =
  | 'ALLOWED'
  | 'FORBIDDEN'
  | 'REQUIRED';

/** A file that was uploaded, and what became of it. Files are kept. */
export type Import = Node & {
  __typename?: 'Import';
  /** True for entries until something else has changed the rows it wrote. */
  canUndo: Scalars['Boolean']['output'];
  /** How the columns are understood, in the file's order. */
  columns: Array<ImportColumn>;
  /** What the file holds, or held when it was applied. */
  counts: ImportCounts;
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: ImportKind;
  /** Rows with problems, errors before warnings, then by row. */
  problemRows: ImportProblemRowConnection;
  race?: Maybe<Race>;
  /** The first rows as they will be taken. */
  sampleRows: Array<ImportSampleRow>;
  state: ImportState;
  uploadedAt: Scalars['DateTime']['output'];
  uploadedBy?: Maybe<Account>;
};


/** A file that was uploaded, and what became of it. Files are kept. */
export type ImportProblemRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** The field it is taken for, such as bib or name; null when it is left out. */
  field?: Maybe<Scalars['String']['output']>;
  header: Scalars['String']['output'];
};

export type ImportConnection = {
  __typename?: 'ImportConnection';
  edges: Array<ImportEdge>;
  pageInfo: PageInfo;
};

export type ImportCounts = {
  __typename?: 'ImportCounts';
  byProblem: Array<ImportProblemCount>;
  changed: Scalars['Int']['output'];
  new: Scalars['Int']['output'];
  /** Rows that are not taken. */
  refused: Scalars['Int']['output'];
  rows: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  /** Rows that are taken with something left empty. */
  warned: Scalars['Int']['output'];
};

export type ImportEdge = {
  __typename?: 'ImportEdge';
  cursor: Scalars['String']['output'];
  node: Import;
};

export type ImportKind =
  | 'ENTRIES'
  | 'FINISH_TIMES'
  | 'READS';

export type ImportProblem = {
  __typename?: 'ImportProblem';
  code: Scalars['String']['output'];
  column?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  params: Array<ErrorParam>;
  severity: ProblemSeverity;
};

export type ImportProblemCount = {
  __typename?: 'ImportProblemCount';
  code: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

export type ImportProblemRow = {
  __typename?: 'ImportProblemRow';
  /** Line in the file, the header being 1. */
  line: Scalars['Int']['output'];
  problems: Array<ImportProblem>;
  raw: Scalars['String']['output'];
};

export type ImportProblemRowConnection = {
  __typename?: 'ImportProblemRowConnection';
  edges: Array<ImportProblemRowEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ImportProblemRowEdge = {
  __typename?: 'ImportProblemRowEdge';
  cursor: Scalars['String']['output'];
  node: ImportProblemRow;
};

export type ImportRowEffect =
  | 'CHANGED'
  | 'NEW'
  | 'REFUSED'
  | 'UNCHANGED';

export type ImportSampleRow = {
  __typename?: 'ImportSampleRow';
  effect: ImportRowEffect;
  line: Scalars['Int']['output'];
  /** Values by field, as they will be taken. */
  values: Array<ErrorParam>;
};

export type ImportState =
  | 'APPLIED'
  /** Looked at; nothing was written. */
  | 'PREVIEW'
  | 'UNDONE';

/** One problem of one input field. */
export type InputProblem = {
  __typename?: 'InputProblem';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  params: Array<ErrorParam>;
  path: Array<Scalars['String']['output']>;
};

/** This installation of Backstride. */
export type Instance = {
  __typename?: 'Instance';
  /** True when it shows the demo club. */
  isDemo: Scalars['Boolean']['output'];
  /** True until somebody has become the owner of the instance. */
  needsOwner: Scalars['Boolean']['output'];
  /** The address under which the instance is reached from outside. */
  publicUrl: Scalars['String']['output'];
  /** False: mails go to the outbox that the owner of the instance reads. */
  sendsMail: Scalars['Boolean']['output'];
};

/** Fields of the input that can't be taken as they are; nothing was written. */
export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  params: Array<ErrorParam>;
  path: Array<Scalars['String']['output']>;
  /** Every problem, each with its own path. */
  problems: Array<InputProblem>;
};

/** A link that makes whoever opens it a member. */
export type Invite = Node & {
  __typename?: 'Invite';
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  role: ClubRole;
  state: InviteState;
  uses: Scalars['Int']['output'];
  /** How many may still use it; null is without limit. */
  usesLeft?: Maybe<Scalars['Int']['output']>;
};

/** What somebody who opens an invite link sees before joining. */
export type InvitePreview = {
  __typename?: 'InvitePreview';
  club: Club;
  expiresAt: Scalars['DateTime']['output'];
  role: ClubRole;
  state: InviteState;
};

export type InviteState =
  | 'EXPIRED'
  | 'OPEN'
  | 'REVOKED'
  | 'USED_UP';

export type JoinRequest = Node & {
  __typename?: 'JoinRequest';
  account: Account;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  message: Scalars['String']['output'];
};

export type LeaveClubInput = {
  clubId: Scalars['ID']['input'];
};

export type LeaveClubResult = ConflictError | LeaveClubSuccess | NotFoundError;

export type LeaveClubSuccess = {
  __typename?: 'LeaveClubSuccess';
  club: Club;
};

/** One fact of the race log. Facts are never changed; a void names the fact it takes out. */
export type LogFact = {
  __typename?: 'LogFact';
  bib?: Maybe<Scalars['String']['output']>;
  chip?: Maybe<Scalars['String']['output']>;
  /** What it says beyond that: wave, decision, reason, offset. */
  details: Array<ErrorParam>;
  /** 32 hexadecimal digits; equal facts have equal ids. */
  factId: Scalars['ID']['output'];
  kind: FactKind;
  occurredAt: Scalars['DateTime']['output'];
  official: OfficialRank;
  /** Dense per event, in the order of arrival. */
  position: Scalars['Position']['output'];
  race?: Maybe<Race>;
  /** The line as the reader wrote it. */
  raw?: Maybe<Scalars['String']['output']>;
  readerId?: Maybe<Scalars['String']['output']>;
  receivedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<Account>;
  /** Null when it is about no place, or the place is gone. */
  timingPoint?: Maybe<TimingPoint>;
};

export type LogFactConnection = {
  __typename?: 'LogFactConnection';
  edges: Array<LogFactEdge>;
  pageInfo: PageInfo;
};

export type LogFactEdge = {
  __typename?: 'LogFactEdge';
  cursor: Scalars['String']['output'];
  node: LogFact;
};

/** An account in a club. */
export type Membership = Node & {
  __typename?: 'Membership';
  account: Account;
  club: Club;
  id: Scalars['ID']['output'];
  joinedAt: Scalars['DateTime']['output'];
  role: ClubRole;
};

export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  edges: Array<MembershipEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  cursor: Scalars['String']['output'];
  node: Membership;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Joins by an invite link. Who is a member already stays what they are, or is raised to the link's role. */
  acceptInvite: AcceptInviteResult;
  /** Does what the preview showed, in one transaction. */
  applyImport: ApplyImportResult;
  changeMemberRole: ChangeMemberRoleResult;
  /** Makes the signed-in account the owner of an instance that has none. */
  claimInstance: ClaimInstanceResult;
  createClub: CreateClubResult;
  createEvent: CreateEventResult;
  /** Makes a link. Its token is in the answer and is not kept. */
  createInvite: CreateInviteResult;
  createRace: CreateRaceResult;
  decideJoinRequest: DecideJoinRequestResult;
  /** Leaves a club; its last owner can't. */
  leaveClub: LeaveClubResult;
  /** Reads an uploaded file and shows what it would do; writes nothing but the preview. Call again with other columns to remap. */
  previewImport: PreviewImportResult;
  /** Keeps the measured clock offset of a reader; the newest counts for all its reads. */
  recordClockOffset: RecordClockOffsetResult;
  /** Keeps passings that a person saw. */
  recordCrossings: RecordCrossingsResult;
  /** Keeps the start signal of a wave. */
  recordGun: RecordGunResult;
  /** Keeps chip reads. Up to 5000 in a batch; a batch may be sent again, overlap or come in any order. */
  recordReads: RecordReadsResult;
  /** Keeps a decision about a runner. */
  recordRuling: RecordRulingResult;
  removeEntry: RemoveEntryResult;
  removeMember: RemoveMemberResult;
  requestToJoin: RequestToJoinResult;
  revokeInvite: RevokeInviteResult;
  saveEntry: SaveEntryResult;
  setCategories: SetCategoriesResult;
  /** Replaces the course; checkpoints with an id keep it. */
  setCourse: SetCourseResult;
  /** Says where each reader stands; readers left out are forgotten. */
  setReaders: SetReadersResult;
  /** Adds the timing points that are new, changes the known ones (by id) and removes the rest, where nothing uses them. */
  setTimingPoints: SetTimingPointsResult;
  /** Replaces the waves; waves with an id keep it. */
  setWaves: SetWavesResult;
  /** Takes an entry import back: new entries go, changed ones become what they were. */
  undoImport: UndoImportResult;
  updateClub: UpdateClubResult;
  updateEvent: UpdateEventResult;
  /** Changes the viewer's own name and language. */
  updateProfile: UpdateProfileResult;
  updateRace: UpdateRaceResult;
  /** Takes a fact out of the results, with a reason; the fact stays in the log. */
  voidFact: VoidFactResult;
};


export type MutationAcceptInviteArgs = {
  input: AcceptInviteInput;
};


export type MutationApplyImportArgs = {
  input: ApplyImportInput;
};


export type MutationChangeMemberRoleArgs = {
  input: ChangeMemberRoleInput;
};


export type MutationCreateClubArgs = {
  input: CreateClubInput;
};


export type MutationCreateEventArgs = {
  input: CreateEventInput;
};


export type MutationCreateInviteArgs = {
  input: CreateInviteInput;
};


export type MutationCreateRaceArgs = {
  input: CreateRaceInput;
};


export type MutationDecideJoinRequestArgs = {
  input: DecideJoinRequestInput;
};


export type MutationLeaveClubArgs = {
  input: LeaveClubInput;
};


export type MutationPreviewImportArgs = {
  input: PreviewImportInput;
};


export type MutationRecordClockOffsetArgs = {
  input: RecordClockOffsetInput;
};


export type MutationRecordCrossingsArgs = {
  input: RecordCrossingsInput;
};


export type MutationRecordGunArgs = {
  input: RecordGunInput;
};


export type MutationRecordReadsArgs = {
  input: RecordReadsInput;
};


export type MutationRecordRulingArgs = {
  input: RecordRulingInput;
};


export type MutationRemoveEntryArgs = {
  input: RemoveEntryInput;
};


export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


export type MutationRequestToJoinArgs = {
  input: RequestToJoinInput;
};


export type MutationRevokeInviteArgs = {
  input: RevokeInviteInput;
};


export type MutationSaveEntryArgs = {
  input: SaveEntryInput;
};


export type MutationSetCategoriesArgs = {
  input: SetCategoriesInput;
};


export type MutationSetCourseArgs = {
  input: SetCourseInput;
};


export type MutationSetReadersArgs = {
  input: SetReadersInput;
};


export type MutationSetTimingPointsArgs = {
  input: SetTimingPointsInput;
};


export type MutationSetWavesArgs = {
  input: SetWavesInput;
};


export type MutationUndoImportArgs = {
  input: UndoImportInput;
};


export type MutationUpdateClubArgs = {
  input: UpdateClubInput;
};


export type MutationUpdateEventArgs = {
  input: UpdateEventInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


export type MutationUpdateRaceArgs = {
  input: UpdateRaceInput;
};


export type MutationVoidFactArgs = {
  input: VoidFactInput;
};

/** Whatever can be fetched again by its id. */
export type Node = {
  /** Opaque, with a prefix that tells the type. */
  id: Scalars['ID']['output'];
};

/** What the input names does not exist, or the viewer may not know of it. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  params: Array<ErrorParam>;
  path: Array<Scalars['String']['output']>;
};

export type OfficialRank =
  | 'CHIEF_JUDGE'
  | 'DEVICE'
  | 'JUDGE'
  | 'ORGANIZER'
  | 'STARTER'
  | 'TIMER';

/** A mail that the instance wrote. */
export type OutboxMail = {
  __typename?: 'OutboxMail';
  createdAt: Scalars['DateTime']['output'];
  failure?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Null when it was not sent, because there is no mail server or because of `failure`. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  subject: Scalars['String']['output'];
  textBody: Scalars['String']['output'];
  to: Scalars['String']['output'];
};

export type OutboxMailConnection = {
  __typename?: 'OutboxMailConnection';
  edges: Array<OutboxMailEdge>;
  pageInfo: PageInfo;
};

export type OutboxMailEdge = {
  __typename?: 'OutboxMailEdge';
  cursor: Scalars['String']['output'];
  node: OutboxMail;
};

/** Where a page of a connection ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Give it as `after` to read on; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type PreviewImportInput = {
  /** Fields by column, in the file's order; guessed when absent. Null leaves a column out. */
  columns?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** From the upload of the file: POST /uploads. */
  importId: Scalars['ID']['input'];
  /** How finish times are written; guessed when absent. */
  timeFormat?: InputMaybe<FinishTimeFormat>;
  /** For local times in the file; the event's zone when absent. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** What rows without a wave start with; FINISH_TIMES: the moment that gun times count from is this wave's planned start. */
  waveId?: InputMaybe<Scalars['ID']['input']>;
};

export type PreviewImportResult = ConflictError | InvalidInputError | NotFoundError | PreviewImportSuccess;

export type PreviewImportSuccess = {
  __typename?: 'PreviewImportSuccess';
  import: Import;
};

export type ProblemSeverity =
  /** It will go wrong. */
  | 'ERROR'
  /** It may be meant. */
  | 'WARNING';

export type Query = {
  __typename?: 'Query';
  club?: Maybe<Club>;
  /** Clubs of the instance, by name. */
  clubs: ClubConnection;
  event?: Maybe<Event>;
  /** Published events: today's, then upcoming ones, then past ones, newest first. */
  events: EventConnection;
  instance: Instance;
  /** What an invite link offers; null when there is no such link. */
  invite?: Maybe<InvitePreview>;
  /** Any node by its id, under the same rules as everywhere else; null when there is none for the viewer. */
  node?: Maybe<Node>;
  /** Mails, newest first; for the owner of the instance. */
  outbox: OutboxMailConnection;
  /** Null when nobody is signed in. */
  viewer?: Maybe<Viewer>;
};


export type QueryClubArgs = {
  slug: Scalars['String']['input'];
};


export type QueryClubsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEventArgs = {
  slug: Scalars['String']['input'];
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInviteArgs = {
  token: Scalars['String']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOutboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One distance with one rule set. */
export type Race = Node & {
  __typename?: 'Race';
  categories: Array<Category>;
  /** Along the course, from the start to the finish. */
  checkpoints: Array<Checkpoint>;
  distance: Scalars['DistanceMetres']['output'];
  /** By bib; for organizers. */
  entries: EntryConnection;
  entryCount: Scalars['Int']['output'];
  event: Event;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  result?: Maybe<Result>;
  resultFacets: ResultFacets;
  results: ResultConnection;
  resultsSummary: ResultsSummary;
  rules: RaceRules;
  /** The field's section times along the course; sections that nobody has run are left out. */
  sectionBands: Array<SectionBand>;
  /** Unique in the event; part of the address. */
  slug: Scalars['String']['output'];
  waves: Array<Wave>;
};


/** One distance with one rule set. */
export type RaceEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** One distance with one rule set. */
export type RaceResultArgs = {
  bib: Scalars['String']['input'];
};


/** One distance with one rule set. */
export type RaceResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResultFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fromListOrder?: InputMaybe<Scalars['Int']['input']>;
  fromPlace?: InputMaybe<Scalars['Int']['input']>;
};

/** The settings that results are made by; printed under them. */
export type RaceRules = {
  __typename?: 'RaceRules';
  ageGroups: Array<AgeGroup>;
  guideRule: GuideRule;
  /** Reads of one chip at one place within this time are one passing. */
  ignoreWindow: Scalars['DurationMs']['output'];
  rankingBasis: RankingBasis;
  rounding: Rounding;
  /** How long after the gun a read on the start mat counts as a start. */
  startWindow: Scalars['DurationMs']['output'];
  tieRule: TieRule;
};

export type RaceRulesInput = {
  /** Five-year groups when absent. */
  ageGroups?: InputMaybe<Array<AgeGroupInput>>;
  guideRule?: GuideRule;
  /** 0 or more; 2 s when absent. */
  ignoreWindow?: InputMaybe<Scalars['DurationMs']['input']>;
  rankingBasis?: RankingBasis;
  rounding?: Rounding;
  /** More than 0; one hour when absent. */
  startWindow?: InputMaybe<Scalars['DurationMs']['input']>;
  tieRule?: TieRule;
};

export type RankingBasis =
  /** From the gun of the wave. */
  | 'GUN'
  /** From the runner's own start. */
  | 'NET';

/** A device that reads chips at a timing point. */
export type Reader = {
  __typename?: 'Reader';
  /** Counts only where no main reader has a read. */
  isBackup: Scalars['Boolean']['output'];
  readerId: Scalars['String']['output'];
  timingPoint: TimingPoint;
};

export type ReaderInput = {
  isBackup?: Scalars['Boolean']['input'];
  /** 1 to 64 characters, as the reader names itself. */
  readerId: Scalars['String']['input'];
  timingPointCode: Scalars['String']['input'];
};

export type RecordClockOffsetInput = {
  eventId: Scalars['ID']['input'];
  factId: Scalars['ID']['input'];
  /** True time minus the reader's time. */
  offset: Scalars['DurationMs']['input'];
  readerId: Scalars['String']['input'];
};

export type RecordClockOffsetResult = InvalidInputError | NotFoundError | RecordFactSuccess;

export type RecordCrossingsInput = {
  /** At most 5000. */
  crossings: Array<CrossingInput>;
  eventId: Scalars['ID']['input'];
};

export type RecordCrossingsResult = InvalidInputError | NotFoundError | RecordCrossingsSuccess;

export type RecordCrossingsSuccess = {
  __typename?: 'RecordCrossingsSuccess';
  alreadyKnown: Scalars['Int']['output'];
  logPosition: Scalars['Position']['output'];
  recorded: Scalars['Int']['output'];
  rejected: Array<RejectedItem>;
};

/** The fact is in the log. */
export type RecordFactSuccess = {
  __typename?: 'RecordFactSuccess';
  fact: LogFact;
  /** False: it was there before. */
  isNew: Scalars['Boolean']['output'];
};

export type RecordGunInput = {
  at: Scalars['DateTime']['input'];
  factId: Scalars['ID']['input'];
  raceId: Scalars['ID']['input'];
  /** Absent: every wave of the race. */
  waveId?: InputMaybe<Scalars['ID']['input']>;
};

export type RecordGunResult = InvalidInputError | NotFoundError | RecordFactSuccess;

export type RecordReadsInput = {
  eventId: Scalars['ID']['input'];
  /** At most 5000. */
  reads: Array<ChipReadInput>;
};

export type RecordReadsResult = InvalidInputError | NotFoundError | RecordReadsSuccess;

export type RecordReadsSuccess = {
  __typename?: 'RecordReadsSuccess';
  /** Facts that the log had already, or that the batch held twice. */
  alreadyKnown: Scalars['Int']['output'];
  /** Where the log ends now. */
  logPosition: Scalars['Position']['output'];
  /** Facts that were new. */
  recorded: Scalars['Int']['output'];
  rejected: Array<RejectedItem>;
};

export type RecordRulingInput = {
  decision: RulingDecision;
  entryId: Scalars['ID']['input'];
  factId: Scalars['ID']['input'];
  /** For TIME_PENALTY, more than 0. */
  penalty?: InputMaybe<Scalars['DurationMs']['input']>;
  /** Shown to the runner, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

export type RecordRulingResult = InvalidInputError | NotFoundError | RecordFactSuccess;

/** A part of a batch that was not kept; the rest was. */
export type RejectedItem = {
  __typename?: 'RejectedItem';
  code: Scalars['String']['output'];
  /** Place in the batch, from 0. */
  index: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  params: Array<ErrorParam>;
};

export type RemoveEntryInput = {
  entryId: Scalars['ID']['input'];
};

export type RemoveEntryResult = NotFoundError | RemoveEntrySuccess;

export type RemoveEntrySuccess = {
  __typename?: 'RemoveEntrySuccess';
  race: Race;
};

export type RemoveMemberInput = {
  membershipId: Scalars['ID']['input'];
};

export type RemoveMemberResult = ConflictError | NotFoundError | RemoveMemberSuccess;

export type RemoveMemberSuccess = {
  __typename?: 'RemoveMemberSuccess';
  club: Club;
};

export type RequestToJoinInput = {
  clubId: Scalars['ID']['input'];
  /** At most 1000 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
};

export type RequestToJoinResult = ConflictError | InvalidInputError | NotFoundError | RequestToJoinSuccess;

export type RequestToJoinSuccess = {
  __typename?: 'RequestToJoinSuccess';
  joinRequest: JoinRequest;
};

/** One runner in the results of one race. */
export type Result = Node & {
  __typename?: 'Result';
  ageGroupKey?: Maybe<Scalars['String']['output']>;
  bib: Scalars['String']['output'];
  clubName?: Maybe<Scalars['String']['output']>;
  entry: Entry;
  /** Why the time is what it is, in sentences to be translated. */
  explanation: Array<ExplanationSentence>;
  finishAt?: Maybe<Scalars['DateTime']['output']>;
  gunAt?: Maybe<Scalars['DateTime']['output']>;
  /** From the wave's gun, rounded for display, with penalties. */
  gunTime?: Maybe<Scalars['DurationMs']['output']>;
  id: Scalars['ID']['output'];
  isGunPlanned: Scalars['Boolean']['output'];
  lastSplit?: Maybe<Split>;
  /** Place in the list, from 1. */
  listOrder: Scalars['Int']['output'];
  /** Null when unknown or hidden. */
  name?: Maybe<Scalars['String']['output']>;
  /** From the runner's own start, rounded for display, with penalties. */
  netTime?: Maybe<Scalars['DurationMs']['output']>;
  /** The time that places are taken by, rounded for display; null unless finished. */
  officialTime?: Maybe<Scalars['DurationMs']['output']>;
  penalty: Scalars['DurationMs']['output'];
  /** Null unless finished and ranked; shared places are 1, 2, 2, 4. */
  place?: Maybe<Scalars['Int']['output']>;
  /** Among the same sex and age group. */
  placeInAgeGroup?: Maybe<Scalars['Int']['output']>;
  placeInSex?: Maybe<Scalars['Int']['output']>;
  placesInCategories: Array<CategoryPlace>;
  race: Race;
  /** Unrounded and without penalties. */
  rawGunTime?: Maybe<Scalars['DurationMs']['output']>;
  rawNetTime?: Maybe<Scalars['DurationMs']['output']>;
  /** Every read and crossing of the runner and what became of it, by time. */
  reads: Array<RunnerRead>;
  sex?: Maybe<Sex>;
  /** Along the course; checkpoints without a passing are left out. */
  splits: Array<Split>;
  startAt?: Maybe<Scalars['DateTime']['output']>;
  startSource: StartSource;
  status: ResultStatus;
};

/** News of the results of a race. */
export type ResultChanges = {
  __typename?: 'ResultChanges';
  /** True: rows went away or too much changed; load the page again. */
  isReset: Scalars['Boolean']['output'];
  /** Resume after it. */
  position: Scalars['Position']['output'];
  /** Results as they are now, those that changed only. */
  results: Array<Result>;
  summary: ResultsSummary;
};

export type ResultConnection = {
  __typename?: 'ResultConnection';
  edges: Array<ResultEdge>;
  pageInfo: PageInfo;
  /** Change position that the page was read at. */
  position: Scalars['Position']['output'];
  /** How many results the filter leaves. */
  totalCount: Scalars['Int']['output'];
};

export type ResultEdge = {
  __typename?: 'ResultEdge';
  cursor: Scalars['String']['output'];
  node: Result;
};

export type ResultFacet = {
  __typename?: 'ResultFacet';
  count: Scalars['Int']['output'];
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

/** What the results can be filtered by, with counts. */
export type ResultFacets = {
  __typename?: 'ResultFacets';
  ageGroups: Array<ResultFacet>;
  categories: Array<ResultFacet>;
  clubs: Array<ResultFacet>;
  sexes: Array<ResultFacet>;
  statuses: Array<ResultFacet>;
};

export type ResultFilter = {
  ageGroup?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  club?: InputMaybe<Scalars['String']['input']>;
  /** Bib, or the beginning of any word of the name or club; accents don't matter. */
  search?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Sex>;
  status?: InputMaybe<ResultStatus>;
};

export type ResultStatus =
  | 'DNF'
  | 'DNS'
  | 'DSQ'
  | 'ENTERED'
  | 'FINISHED'
  | 'ON_COURSE'
  | 'UNRANKED';

/** What a race comes to at the moment. */
export type ResultsSummary = {
  __typename?: 'ResultsSummary';
  didNotFinish: Scalars['Int']['output'];
  didNotStart: Scalars['Int']['output'];
  disqualified: Scalars['Int']['output'];
  entered: Scalars['Int']['output'];
  finished: Scalars['Int']['output'];
  /** The first gun of the race; planned while none is recorded. */
  gunAt?: Maybe<Scalars['DateTime']['output']>;
  isGunPlanned: Scalars['Boolean']['output'];
  onCourse: Scalars['Int']['output'];
  /** Grows with every change; subscriptions resume from it. */
  position: Scalars['Position']['output'];
  /** SHA-256 over canonical JSON of entries, bibs, statuses, times and places, 64 hexadecimal digits. */
  sha256?: Maybe<Scalars['String']['output']>;
  started: Scalars['Int']['output'];
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type RevokeInviteInput = {
  inviteId: Scalars['ID']['input'];
};

export type RevokeInviteResult = NotFoundError | RevokeInviteSuccess;

export type RevokeInviteSuccess = {
  __typename?: 'RevokeInviteSuccess';
  invite: Invite;
};

export type Rounding =
  | 'EXACT_MILLISECOND'
  /** Track: up to the next 1/100 s. */
  | 'UP_TO_HUNDREDTH'
  /** Road: up to the next whole second. */
  | 'UP_TO_SECOND';

export type RulingDecision =
  | 'DNF'
  | 'DNS'
  | 'DSQ'
  | 'REINSTATE'
  | 'TIME_PENALTY'
  | 'UNRANKED';

export type RunnerRead = {
  __typename?: 'RunnerRead';
  /** By the corrected clock. */
  at: Scalars['DateTime']['output'];
  checkpoint?: Maybe<Checkpoint>;
  chip?: Maybe<Scalars['String']['output']>;
  disposition: Disposition;
  factId: Scalars['ID']['output'];
  /** The fact that was preferred. */
  insteadFactId?: Maybe<Scalars['ID']['output']>;
  kind: FactKind;
  readerId?: Maybe<Scalars['String']['output']>;
  timingPoint?: Maybe<TimingPoint>;
};

export type SaveEntryInput = {
  /** Used where the birth date is unknown. */
  age?: InputMaybe<Scalars['Int']['input']>;
  ageGroupKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 12 characters, unique in the event. */
  bib: Scalars['String']['input'];
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  categoryKeys?: Array<Scalars['String']['input']>;
  /** The first is the main chip. */
  chips?: Array<Scalars['String']['input']>;
  clubName?: InputMaybe<Scalars['String']['input']>;
  /** Absent: a new entry. */
  entryId?: InputMaybe<Scalars['ID']['input']>;
  guideBib?: InputMaybe<Scalars['String']['input']>;
  guideChips?: Array<Scalars['String']['input']>;
  guideName?: InputMaybe<Scalars['String']['input']>;
  isAgeHidden?: Scalars['Boolean']['input'];
  isNameHidden?: Scalars['Boolean']['input'];
  isRanked?: Scalars['Boolean']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  raceId: Scalars['ID']['input'];
  sex?: InputMaybe<Sex>;
  waveId?: InputMaybe<Scalars['ID']['input']>;
};

export type SaveEntryResult = ConflictError | InvalidInputError | NotFoundError | SaveEntrySuccess;

export type SaveEntrySuccess = {
  __typename?: 'SaveEntrySuccess';
  entry: Entry;
};

/** The field on the section that ends at a checkpoint. */
export type SectionBand = {
  __typename?: 'SectionBand';
  checkpoint: Checkpoint;
  /** How many runners it is made of. */
  count: Scalars['Int']['output'];
  /** Section times of the faster tenth, the middle and the slower tenth of the field. */
  fast: Scalars['DurationMs']['output'];
  middle: Scalars['DurationMs']['output'];
  slow: Scalars['DurationMs']['output'];
};

export type SetCategoriesInput = {
  categories: Array<CategoryInput>;
  raceId: Scalars['ID']['input'];
};

export type SetCategoriesResult = InvalidInputError | NotFoundError | SetCategoriesSuccess;

export type SetCategoriesSuccess = {
  __typename?: 'SetCategoriesSuccess';
  race: Race;
};

export type SetCourseInput = {
  /** In order: one start, any splits, one finish. */
  checkpoints: Array<CheckpointInput>;
  raceId: Scalars['ID']['input'];
};

export type SetCourseResult = InvalidInputError | NotFoundError | SetCourseSuccess;

export type SetCourseSuccess = {
  __typename?: 'SetCourseSuccess';
  race: Race;
};

export type SetReadersInput = {
  eventId: Scalars['ID']['input'];
  readers: Array<ReaderInput>;
};

export type SetReadersResult = InvalidInputError | NotFoundError | SetReadersSuccess;

export type SetReadersSuccess = {
  __typename?: 'SetReadersSuccess';
  event: Event;
};

export type SetTimingPointsInput = {
  eventId: Scalars['ID']['input'];
  timingPoints: Array<TimingPointInput>;
};

export type SetTimingPointsResult = ConflictError | InvalidInputError | NotFoundError | SetTimingPointsSuccess;

export type SetTimingPointsSuccess = {
  __typename?: 'SetTimingPointsSuccess';
  event: Event;
};

export type SetWavesInput = {
  raceId: Scalars['ID']['input'];
  waves: Array<WaveInput>;
};

export type SetWavesResult = InvalidInputError | NotFoundError | SetWavesSuccess;

export type SetWavesSuccess = {
  __typename?: 'SetWavesSuccess';
  race: Race;
};

/** Something in the set-up that would go wrong on the day. */
export type SetupProblem = {
  __typename?: 'SetupProblem';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  params: Array<ErrorParam>;
  race?: Maybe<Race>;
  severity: ProblemSeverity;
};

export type Sex =
  | 'F'
  | 'M'
  | 'X';

/** A passing of a checkpoint. */
export type Split = {
  __typename?: 'Split';
  checkpoint: Checkpoint;
  /** Since the wave's gun. */
  gunTime?: Maybe<Scalars['DurationMs']['output']>;
  /** Faster than a plausible backward runner; for a human to look at. */
  isSuspicious: Scalars['Boolean']['output'];
  /** Since the runner's own start. */
  netTime?: Maybe<Scalars['DurationMs']['output']>;
  passedAt: Scalars['DateTime']['output'];
  /** Of that section. */
  sectionDistance?: Maybe<Scalars['DistanceMetres']['output']>;
  /** Since the checkpoint that was passed before. */
  sectionTime?: Maybe<Scalars['DurationMs']['output']>;
};

export type StartSource =
  | 'GUN'
  | 'NONE'
  | 'PLANNED_GUN'
  | 'START_READ';

export type Subscription = {
  __typename?: 'Subscription';
  /** Changes of a race's results, at most ten times a second. Give the position of the page that was read. */
  resultChanges: ResultChanges;
};


export type SubscriptionResultChangesArgs = {
  after: Scalars['Position']['input'];
  raceId: Scalars['ID']['input'];
};

export type TieRule =
  | 'DISPLAYED_TIME'
  | 'EXACT_MILLISECONDS'
  | 'OFFICIALS_ONLY';

/** A place with readers, phones or a person; races share it. */
export type TimingPoint = Node & {
  __typename?: 'TimingPoint';
  /** 1 to 24 letters, digits, `_`, `.`, `-`; what reads name. */
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type TimingPointInput = {
  code: Scalars['String']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
};

export type UndoImportInput = {
  importId: Scalars['ID']['input'];
};

export type UndoImportResult = ConflictError | NotFoundError | UndoImportSuccess;

export type UndoImportSuccess = {
  __typename?: 'UndoImportSuccess';
  import: Import;
};

export type UnitSystem =
  | 'IMPERIAL'
  | 'METRIC';

export type UpdateClubInput = {
  clubId: Scalars['ID']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  firstWeekday?: InputMaybe<Weekday>;
  name?: InputMaybe<Scalars['String']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  units?: InputMaybe<UnitSystem>;
};

export type UpdateClubResult = ConflictError | InvalidInputError | NotFoundError | UpdateClubSuccess;

export type UpdateClubSuccess = {
  __typename?: 'UpdateClubSuccess';
  club: Club;
};

export type UpdateEventInput = {
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  eventId: Scalars['ID']['input'];
  isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

export type UpdateEventResult = ConflictError | InvalidInputError | NotFoundError | UpdateEventSuccess;

export type UpdateEventSuccess = {
  __typename?: 'UpdateEventSuccess';
  event: Event;
};

export type UpdateProfileInput = {
  /** A language that the instance has, such as en or de; null goes by the browser. */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateProfileResult = InvalidInputError | UpdateProfileSuccess;

export type UpdateProfileSuccess = {
  __typename?: 'UpdateProfileSuccess';
  viewer: Viewer;
};

export type UpdateRaceInput = {
  distance?: InputMaybe<Scalars['DistanceMetres']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  raceId: Scalars['ID']['input'];
  rules?: InputMaybe<RaceRulesInput>;
  slug?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateRaceResult = ConflictError | InvalidInputError | NotFoundError | UpdateRaceSuccess;

export type UpdateRaceSuccess = {
  __typename?: 'UpdateRaceSuccess';
  race: Race;
};

/** Something that the person can mend. `code` and `params` are what gets translated; `message` is English. */
export type UserError = {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  params: Array<ErrorParam>;
  /** The input field it is about, outermost first; empty when it is about the whole. */
  path: Array<Scalars['String']['output']>;
};

/** Who is asking. */
export type Viewer = {
  __typename?: 'Viewer';
  account: Account;
  /** May make clubs: the owner of the instance, and owners of a club. */
  canCreateClubs: Scalars['Boolean']['output'];
  isInstanceOwner: Scalars['Boolean']['output'];
  /** Clubs the viewer is in, by name. */
  memberships: Array<Membership>;
};

export type VoidFactInput = {
  eventId: Scalars['ID']['input'];
  factId: Scalars['ID']['input'];
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
  targetFactId: Scalars['ID']['input'];
};

export type VoidFactResult = InvalidInputError | NotFoundError | RecordFactSuccess;

export type Wave = Node & {
  __typename?: 'Wave';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  plannedStartAt: Scalars['DateTime']['output'];
};

export type WaveInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  plannedStartAt: Scalars['DateTime']['input'];
};

export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptInviteResult:
    | ( AcceptInviteSuccess )
    | ( ConflictError )
    | ( NotFoundError )
  ;
  ApplyImportResult:
    | ( ApplyImportSuccess )
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  ChangeMemberRoleResult:
    | ( ChangeMemberRoleSuccess )
    | ( ConflictError )
    | ( NotFoundError )
  ;
  ClaimInstanceResult:
    | ( ClaimInstanceSuccess )
    | ( ConflictError )
  ;
  CreateClubResult:
    | ( ConflictError )
    | ( CreateClubSuccess )
    | ( InvalidInputError )
  ;
  CreateEventResult:
    | ( ConflictError )
    | ( CreateEventSuccess )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  CreateInviteResult:
    | ( CreateInviteSuccess )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  CreateRaceResult:
    | ( ConflictError )
    | ( CreateRaceSuccess )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  DecideJoinRequestResult:
    | ( ConflictError )
    | ( DecideJoinRequestSuccess )
    | ( NotFoundError )
  ;
  LeaveClubResult:
    | ( ConflictError )
    | ( LeaveClubSuccess )
    | ( NotFoundError )
  ;
  PreviewImportResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( PreviewImportSuccess )
  ;
  RecordClockOffsetResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( RecordFactSuccess )
  ;
  RecordCrossingsResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( RecordCrossingsSuccess )
  ;
  RecordGunResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( RecordFactSuccess )
  ;
  RecordReadsResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( RecordReadsSuccess )
  ;
  RecordRulingResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( RecordFactSuccess )
  ;
  RemoveEntryResult:
    | ( NotFoundError )
    | ( RemoveEntrySuccess )
  ;
  RemoveMemberResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( RemoveMemberSuccess )
  ;
  RequestToJoinResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( RequestToJoinSuccess )
  ;
  RevokeInviteResult:
    | ( NotFoundError )
    | ( RevokeInviteSuccess )
  ;
  SaveEntryResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( SaveEntrySuccess )
  ;
  SetCategoriesResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( SetCategoriesSuccess )
  ;
  SetCourseResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( SetCourseSuccess )
  ;
  SetReadersResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( SetReadersSuccess )
  ;
  SetTimingPointsResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( SetTimingPointsSuccess )
  ;
  SetWavesResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( SetWavesSuccess )
  ;
  UndoImportResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( UndoImportSuccess )
  ;
  UpdateClubResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( UpdateClubSuccess )
  ;
  UpdateEventResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( UpdateEventSuccess )
  ;
  UpdateProfileResult:
    | ( InvalidInputError )
    | ( UpdateProfileSuccess )
  ;
  UpdateRaceResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( UpdateRaceSuccess )
  ;
  VoidFactResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( RecordFactSuccess )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Account )
    | ( Checkpoint )
    | ( Club )
    | ( Entry )
    | ( Event )
    | ( Import )
    | ( Invite )
    | ( JoinRequest )
    | ( Membership )
    | ( Race )
    | ( Result )
    | ( TimingPoint )
    | ( Wave )
  ;
  UserError:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInviteInput: AcceptInviteInput;
  AcceptInviteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInviteResult']>;
  AcceptInviteSuccess: ResolverTypeWrapper<AcceptInviteSuccess>;
  Account: ResolverTypeWrapper<Account>;
  AgeGroup: ResolverTypeWrapper<AgeGroup>;
  AgeGroupInput: AgeGroupInput;
  ApplyImportInput: ApplyImportInput;
  ApplyImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyImportResult']>;
  ApplyImportSuccess: ResolverTypeWrapper<ApplyImportSuccess>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnection>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdge>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Category: ResolverTypeWrapper<Category>;
  CategoryInput: CategoryInput;
  CategoryPlace: ResolverTypeWrapper<CategoryPlace>;
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMemberRoleResult']>;
  ChangeMemberRoleSuccess: ResolverTypeWrapper<ChangeMemberRoleSuccess>;
  Checkpoint: ResolverTypeWrapper<Checkpoint>;
  CheckpointInput: CheckpointInput;
  CheckpointKind: CheckpointKind;
  ChipPurpose: ChipPurpose;
  ChipReadInput: ChipReadInput;
  ClaimInstanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimInstanceResult']>;
  ClaimInstanceSuccess: ResolverTypeWrapper<ClaimInstanceSuccess>;
  Club: ResolverTypeWrapper<Club>;
  ClubConnection: ResolverTypeWrapper<ClubConnection>;
  ClubEdge: ResolverTypeWrapper<ClubEdge>;
  ClubPermissions: ResolverTypeWrapper<ClubPermissions>;
  ClubRole: ClubRole;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  CreateClubInput: CreateClubInput;
  CreateClubResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateClubResult']>;
  CreateClubSuccess: ResolverTypeWrapper<CreateClubSuccess>;
  CreateEventInput: CreateEventInput;
  CreateEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateEventResult']>;
  CreateEventSuccess: ResolverTypeWrapper<CreateEventSuccess>;
  CreateInviteInput: CreateInviteInput;
  CreateInviteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateInviteResult']>;
  CreateInviteSuccess: ResolverTypeWrapper<CreateInviteSuccess>;
  CreateRaceInput: CreateRaceInput;
  CreateRaceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateRaceResult']>;
  CreateRaceSuccess: ResolverTypeWrapper<CreateRaceSuccess>;
  CrossingInput: CrossingInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideJoinRequestInput: DecideJoinRequestInput;
  DecideJoinRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideJoinRequestResult']>;
  DecideJoinRequestSuccess: ResolverTypeWrapper<DecideJoinRequestSuccess>;
  Direction: Direction;
  Disposition: Disposition;
  DistanceMetres: ResolverTypeWrapper<Scalars['DistanceMetres']['output']>;
  DurationMs: ResolverTypeWrapper<Scalars['DurationMs']['output']>;
  Entry: ResolverTypeWrapper<Entry>;
  EntryChip: ResolverTypeWrapper<EntryChip>;
  EntryConnection: ResolverTypeWrapper<EntryConnection>;
  EntryEdge: ResolverTypeWrapper<EntryEdge>;
  ErrorParam: ResolverTypeWrapper<ErrorParam>;
  Event: ResolverTypeWrapper<Event>;
  EventConnection: ResolverTypeWrapper<EventConnection>;
  EventEdge: ResolverTypeWrapper<EventEdge>;
  EventPhase: EventPhase;
  ExplanationSentence: ResolverTypeWrapper<ExplanationSentence>;
  FactKind: FactKind;
  FinishTimeFormat: FinishTimeFormat;
  GuideRule: GuideRule;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Import: ResolverTypeWrapper<Import>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportConnection: ResolverTypeWrapper<ImportConnection>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportEdge: ResolverTypeWrapper<ImportEdge>;
  ImportKind: ImportKind;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  ImportProblemCount: ResolverTypeWrapper<ImportProblemCount>;
  ImportProblemRow: ResolverTypeWrapper<ImportProblemRow>;
  ImportProblemRowConnection: ResolverTypeWrapper<ImportProblemRowConnection>;
  ImportProblemRowEdge: ResolverTypeWrapper<ImportProblemRowEdge>;
  ImportRowEffect: ImportRowEffect;
  ImportSampleRow: ResolverTypeWrapper<ImportSampleRow>;
  ImportState: ImportState;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  Instance: ResolverTypeWrapper<Instance>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Invite: ResolverTypeWrapper<Invite>;
  InvitePreview: ResolverTypeWrapper<InvitePreview>;
  InviteState: InviteState;
  JoinRequest: ResolverTypeWrapper<JoinRequest>;
  LeaveClubInput: LeaveClubInput;
  LeaveClubResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveClubResult']>;
  LeaveClubSuccess: ResolverTypeWrapper<LeaveClubSuccess>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LogFact: ResolverTypeWrapper<LogFact>;
  LogFactConnection: ResolverTypeWrapper<LogFactConnection>;
  LogFactEdge: ResolverTypeWrapper<LogFactEdge>;
  Membership: ResolverTypeWrapper<Membership>;
  MembershipConnection: ResolverTypeWrapper<MembershipConnection>;
  MembershipEdge: ResolverTypeWrapper<MembershipEdge>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  OfficialRank: OfficialRank;
  OutboxMail: ResolverTypeWrapper<OutboxMail>;
  OutboxMailConnection: ResolverTypeWrapper<OutboxMailConnection>;
  OutboxMailEdge: ResolverTypeWrapper<OutboxMailEdge>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Position: ResolverTypeWrapper<Scalars['Position']['output']>;
  PreviewImportInput: PreviewImportInput;
  PreviewImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewImportResult']>;
  PreviewImportSuccess: ResolverTypeWrapper<PreviewImportSuccess>;
  ProblemSeverity: ProblemSeverity;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Race: ResolverTypeWrapper<Race>;
  RaceRules: ResolverTypeWrapper<RaceRules>;
  RaceRulesInput: RaceRulesInput;
  RankingBasis: RankingBasis;
  Reader: ResolverTypeWrapper<Reader>;
  ReaderInput: ReaderInput;
  RecordClockOffsetInput: RecordClockOffsetInput;
  RecordClockOffsetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordClockOffsetResult']>;
  RecordCrossingsInput: RecordCrossingsInput;
  RecordCrossingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCrossingsResult']>;
  RecordCrossingsSuccess: ResolverTypeWrapper<RecordCrossingsSuccess>;
  RecordFactSuccess: ResolverTypeWrapper<RecordFactSuccess>;
  RecordGunInput: RecordGunInput;
  RecordGunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordGunResult']>;
  RecordReadsInput: RecordReadsInput;
  RecordReadsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReadsResult']>;
  RecordReadsSuccess: ResolverTypeWrapper<RecordReadsSuccess>;
  RecordRulingInput: RecordRulingInput;
  RecordRulingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRulingResult']>;
  RejectedItem: ResolverTypeWrapper<RejectedItem>;
  RemoveEntryInput: RemoveEntryInput;
  RemoveEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveEntryResult']>;
  RemoveEntrySuccess: ResolverTypeWrapper<RemoveEntrySuccess>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMemberResult']>;
  RemoveMemberSuccess: ResolverTypeWrapper<RemoveMemberSuccess>;
  RequestToJoinInput: RequestToJoinInput;
  RequestToJoinResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestToJoinResult']>;
  RequestToJoinSuccess: ResolverTypeWrapper<RequestToJoinSuccess>;
  Result: ResolverTypeWrapper<Result>;
  ResultChanges: ResolverTypeWrapper<ResultChanges>;
  ResultConnection: ResolverTypeWrapper<ResultConnection>;
  ResultEdge: ResolverTypeWrapper<ResultEdge>;
  ResultFacet: ResolverTypeWrapper<ResultFacet>;
  ResultFacets: ResolverTypeWrapper<ResultFacets>;
  ResultFilter: ResultFilter;
  ResultStatus: ResultStatus;
  ResultsSummary: ResolverTypeWrapper<ResultsSummary>;
  RevokeInviteInput: RevokeInviteInput;
  RevokeInviteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeInviteResult']>;
  RevokeInviteSuccess: ResolverTypeWrapper<RevokeInviteSuccess>;
  Rounding: Rounding;
  RulingDecision: RulingDecision;
  RunnerRead: ResolverTypeWrapper<RunnerRead>;
  SaveEntryInput: SaveEntryInput;
  SaveEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveEntryResult']>;
  SaveEntrySuccess: ResolverTypeWrapper<SaveEntrySuccess>;
  SectionBand: ResolverTypeWrapper<SectionBand>;
  SetCategoriesInput: SetCategoriesInput;
  SetCategoriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCategoriesResult']>;
  SetCategoriesSuccess: ResolverTypeWrapper<SetCategoriesSuccess>;
  SetCourseInput: SetCourseInput;
  SetCourseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCourseResult']>;
  SetCourseSuccess: ResolverTypeWrapper<SetCourseSuccess>;
  SetReadersInput: SetReadersInput;
  SetReadersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetReadersResult']>;
  SetReadersSuccess: ResolverTypeWrapper<SetReadersSuccess>;
  SetTimingPointsInput: SetTimingPointsInput;
  SetTimingPointsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTimingPointsResult']>;
  SetTimingPointsSuccess: ResolverTypeWrapper<SetTimingPointsSuccess>;
  SetWavesInput: SetWavesInput;
  SetWavesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetWavesResult']>;
  SetWavesSuccess: ResolverTypeWrapper<SetWavesSuccess>;
  SetupProblem: ResolverTypeWrapper<SetupProblem>;
  Sex: Sex;
  Split: ResolverTypeWrapper<Split>;
  StartSource: StartSource;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TieRule: TieRule;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TimingPoint: ResolverTypeWrapper<TimingPoint>;
  TimingPointInput: TimingPointInput;
  UndoImportInput: UndoImportInput;
  UndoImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoImportResult']>;
  UndoImportSuccess: ResolverTypeWrapper<UndoImportSuccess>;
  UnitSystem: UnitSystem;
  UpdateClubInput: UpdateClubInput;
  UpdateClubResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateClubResult']>;
  UpdateClubSuccess: ResolverTypeWrapper<UpdateClubSuccess>;
  UpdateEventInput: UpdateEventInput;
  UpdateEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateEventResult']>;
  UpdateEventSuccess: ResolverTypeWrapper<UpdateEventSuccess>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProfileResult']>;
  UpdateProfileSuccess: ResolverTypeWrapper<UpdateProfileSuccess>;
  UpdateRaceInput: UpdateRaceInput;
  UpdateRaceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateRaceResult']>;
  UpdateRaceSuccess: ResolverTypeWrapper<UpdateRaceSuccess>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Viewer: ResolverTypeWrapper<Viewer>;
  VoidFactInput: VoidFactInput;
  VoidFactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoidFactResult']>;
  Wave: ResolverTypeWrapper<Wave>;
  WaveInput: WaveInput;
  Weekday: Weekday;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInviteInput: AcceptInviteInput;
  AcceptInviteResult: ResolversUnionTypes<ResolversParentTypes>['AcceptInviteResult'];
  AcceptInviteSuccess: AcceptInviteSuccess;
  Account: Account;
  AgeGroup: AgeGroup;
  AgeGroupInput: AgeGroupInput;
  ApplyImportInput: ApplyImportInput;
  ApplyImportResult: ResolversUnionTypes<ResolversParentTypes>['ApplyImportResult'];
  ApplyImportSuccess: ApplyImportSuccess;
  AuditEntry: AuditEntry;
  AuditEntryConnection: AuditEntryConnection;
  AuditEntryEdge: AuditEntryEdge;
  Boolean: Scalars['Boolean']['output'];
  Category: Category;
  CategoryInput: CategoryInput;
  CategoryPlace: CategoryPlace;
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRoleResult: ResolversUnionTypes<ResolversParentTypes>['ChangeMemberRoleResult'];
  ChangeMemberRoleSuccess: ChangeMemberRoleSuccess;
  Checkpoint: Checkpoint;
  CheckpointInput: CheckpointInput;
  ChipReadInput: ChipReadInput;
  ClaimInstanceResult: ResolversUnionTypes<ResolversParentTypes>['ClaimInstanceResult'];
  ClaimInstanceSuccess: ClaimInstanceSuccess;
  Club: Club;
  ClubConnection: ClubConnection;
  ClubEdge: ClubEdge;
  ClubPermissions: ClubPermissions;
  ConflictError: ConflictError;
  CreateClubInput: CreateClubInput;
  CreateClubResult: ResolversUnionTypes<ResolversParentTypes>['CreateClubResult'];
  CreateClubSuccess: CreateClubSuccess;
  CreateEventInput: CreateEventInput;
  CreateEventResult: ResolversUnionTypes<ResolversParentTypes>['CreateEventResult'];
  CreateEventSuccess: CreateEventSuccess;
  CreateInviteInput: CreateInviteInput;
  CreateInviteResult: ResolversUnionTypes<ResolversParentTypes>['CreateInviteResult'];
  CreateInviteSuccess: CreateInviteSuccess;
  CreateRaceInput: CreateRaceInput;
  CreateRaceResult: ResolversUnionTypes<ResolversParentTypes>['CreateRaceResult'];
  CreateRaceSuccess: CreateRaceSuccess;
  CrossingInput: CrossingInput;
  DateTime: Scalars['DateTime']['output'];
  DecideJoinRequestInput: DecideJoinRequestInput;
  DecideJoinRequestResult: ResolversUnionTypes<ResolversParentTypes>['DecideJoinRequestResult'];
  DecideJoinRequestSuccess: DecideJoinRequestSuccess;
  DistanceMetres: Scalars['DistanceMetres']['output'];
  DurationMs: Scalars['DurationMs']['output'];
  Entry: Entry;
  EntryChip: EntryChip;
  EntryConnection: EntryConnection;
  EntryEdge: EntryEdge;
  ErrorParam: ErrorParam;
  Event: Event;
  EventConnection: EventConnection;
  EventEdge: EventEdge;
  ExplanationSentence: ExplanationSentence;
  ID: Scalars['ID']['output'];
  Import: Import;
  ImportColumn: ImportColumn;
  ImportConnection: ImportConnection;
  ImportCounts: ImportCounts;
  ImportEdge: ImportEdge;
  ImportProblem: ImportProblem;
  ImportProblemCount: ImportProblemCount;
  ImportProblemRow: ImportProblemRow;
  ImportProblemRowConnection: ImportProblemRowConnection;
  ImportProblemRowEdge: ImportProblemRowEdge;
  ImportSampleRow: ImportSampleRow;
  InputProblem: InputProblem;
  Instance: Instance;
  Int: Scalars['Int']['output'];
  InvalidInputError: InvalidInputError;
  Invite: Invite;
  InvitePreview: InvitePreview;
  JoinRequest: JoinRequest;
  LeaveClubInput: LeaveClubInput;
  LeaveClubResult: ResolversUnionTypes<ResolversParentTypes>['LeaveClubResult'];
  LeaveClubSuccess: LeaveClubSuccess;
  LocalDate: Scalars['LocalDate']['output'];
  LogFact: LogFact;
  LogFactConnection: LogFactConnection;
  LogFactEdge: LogFactEdge;
  Membership: Membership;
  MembershipConnection: MembershipConnection;
  MembershipEdge: MembershipEdge;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  OutboxMail: OutboxMail;
  OutboxMailConnection: OutboxMailConnection;
  OutboxMailEdge: OutboxMailEdge;
  PageInfo: PageInfo;
  Position: Scalars['Position']['output'];
  PreviewImportInput: PreviewImportInput;
  PreviewImportResult: ResolversUnionTypes<ResolversParentTypes>['PreviewImportResult'];
  PreviewImportSuccess: PreviewImportSuccess;
  Query: Record<PropertyKey, never>;
  Race: Race;
  RaceRules: RaceRules;
  RaceRulesInput: RaceRulesInput;
  Reader: Reader;
  ReaderInput: ReaderInput;
  RecordClockOffsetInput: RecordClockOffsetInput;
  RecordClockOffsetResult: ResolversUnionTypes<ResolversParentTypes>['RecordClockOffsetResult'];
  RecordCrossingsInput: RecordCrossingsInput;
  RecordCrossingsResult: ResolversUnionTypes<ResolversParentTypes>['RecordCrossingsResult'];
  RecordCrossingsSuccess: RecordCrossingsSuccess;
  RecordFactSuccess: RecordFactSuccess;
  RecordGunInput: RecordGunInput;
  RecordGunResult: ResolversUnionTypes<ResolversParentTypes>['RecordGunResult'];
  RecordReadsInput: RecordReadsInput;
  RecordReadsResult: ResolversUnionTypes<ResolversParentTypes>['RecordReadsResult'];
  RecordReadsSuccess: RecordReadsSuccess;
  RecordRulingInput: RecordRulingInput;
  RecordRulingResult: ResolversUnionTypes<ResolversParentTypes>['RecordRulingResult'];
  RejectedItem: RejectedItem;
  RemoveEntryInput: RemoveEntryInput;
  RemoveEntryResult: ResolversUnionTypes<ResolversParentTypes>['RemoveEntryResult'];
  RemoveEntrySuccess: RemoveEntrySuccess;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolversUnionTypes<ResolversParentTypes>['RemoveMemberResult'];
  RemoveMemberSuccess: RemoveMemberSuccess;
  RequestToJoinInput: RequestToJoinInput;
  RequestToJoinResult: ResolversUnionTypes<ResolversParentTypes>['RequestToJoinResult'];
  RequestToJoinSuccess: RequestToJoinSuccess;
  Result: Result;
  ResultChanges: ResultChanges;
  ResultConnection: ResultConnection;
  ResultEdge: ResultEdge;
  ResultFacet: ResultFacet;
  ResultFacets: ResultFacets;
  ResultFilter: ResultFilter;
  ResultsSummary: ResultsSummary;
  RevokeInviteInput: RevokeInviteInput;
  RevokeInviteResult: ResolversUnionTypes<ResolversParentTypes>['RevokeInviteResult'];
  RevokeInviteSuccess: RevokeInviteSuccess;
  RunnerRead: RunnerRead;
  SaveEntryInput: SaveEntryInput;
  SaveEntryResult: ResolversUnionTypes<ResolversParentTypes>['SaveEntryResult'];
  SaveEntrySuccess: SaveEntrySuccess;
  SectionBand: SectionBand;
  SetCategoriesInput: SetCategoriesInput;
  SetCategoriesResult: ResolversUnionTypes<ResolversParentTypes>['SetCategoriesResult'];
  SetCategoriesSuccess: SetCategoriesSuccess;
  SetCourseInput: SetCourseInput;
  SetCourseResult: ResolversUnionTypes<ResolversParentTypes>['SetCourseResult'];
  SetCourseSuccess: SetCourseSuccess;
  SetReadersInput: SetReadersInput;
  SetReadersResult: ResolversUnionTypes<ResolversParentTypes>['SetReadersResult'];
  SetReadersSuccess: SetReadersSuccess;
  SetTimingPointsInput: SetTimingPointsInput;
  SetTimingPointsResult: ResolversUnionTypes<ResolversParentTypes>['SetTimingPointsResult'];
  SetTimingPointsSuccess: SetTimingPointsSuccess;
  SetWavesInput: SetWavesInput;
  SetWavesResult: ResolversUnionTypes<ResolversParentTypes>['SetWavesResult'];
  SetWavesSuccess: SetWavesSuccess;
  SetupProblem: SetupProblem;
  Split: Split;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  TimingPoint: TimingPoint;
  TimingPointInput: TimingPointInput;
  UndoImportInput: UndoImportInput;
  UndoImportResult: ResolversUnionTypes<ResolversParentTypes>['UndoImportResult'];
  UndoImportSuccess: UndoImportSuccess;
  UpdateClubInput: UpdateClubInput;
  UpdateClubResult: ResolversUnionTypes<ResolversParentTypes>['UpdateClubResult'];
  UpdateClubSuccess: UpdateClubSuccess;
  UpdateEventInput: UpdateEventInput;
  UpdateEventResult: ResolversUnionTypes<ResolversParentTypes>['UpdateEventResult'];
  UpdateEventSuccess: UpdateEventSuccess;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolversUnionTypes<ResolversParentTypes>['UpdateProfileResult'];
  UpdateProfileSuccess: UpdateProfileSuccess;
  UpdateRaceInput: UpdateRaceInput;
  UpdateRaceResult: ResolversUnionTypes<ResolversParentTypes>['UpdateRaceResult'];
  UpdateRaceSuccess: UpdateRaceSuccess;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Viewer: Viewer;
  VoidFactInput: VoidFactInput;
  VoidFactResult: ResolversUnionTypes<ResolversParentTypes>['VoidFactResult'];
  Wave: Wave;
  WaveInput: WaveInput;
};

export type AcceptInviteResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AcceptInviteResult'] = ResolversParentTypes['AcceptInviteResult']> = {
  __resolveType: TypeResolveFn<'AcceptInviteSuccess' | 'ConflictError' | 'NotFoundError', ParentType, ContextType>;
};

export type AcceptInviteSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AcceptInviteSuccess'] = ResolversParentTypes['AcceptInviteSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgeGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgeGroup'] = ResolversParentTypes['AgeGroup']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplyImportResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ApplyImportResult'] = ResolversParentTypes['ApplyImportResult']> = {
  __resolveType: TypeResolveFn<'ApplyImportSuccess' | 'ConflictError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ApplyImportSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ApplyImportSuccess'] = ResolversParentTypes['ApplyImportSuccess']> = {
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<Array<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryPlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CategoryPlace'] = ResolversParentTypes['CategoryPlace']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeMemberRoleResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeMemberRoleResult'] = ResolversParentTypes['ChangeMemberRoleResult']> = {
  __resolveType: TypeResolveFn<'ChangeMemberRoleSuccess' | 'ConflictError' | 'NotFoundError', ParentType, ContextType>;
};

export type ChangeMemberRoleSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ChangeMemberRoleSuccess'] = ResolversParentTypes['ChangeMemberRoleSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckpointResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Checkpoint'] = ResolversParentTypes['Checkpoint']> = {
  distance?: Resolver<ResolversTypes['DistanceMetres'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CheckpointKind'], ParentType, ContextType>;
  minSection?: Resolver<ResolversTypes['DurationMs'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sectionDirection?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  softMinSection?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
  timingPoint?: Resolver<ResolversTypes['TimingPoint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimInstanceResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimInstanceResult'] = ResolversParentTypes['ClaimInstanceResult']> = {
  __resolveType: TypeResolveFn<'ClaimInstanceSuccess' | 'ConflictError', ParentType, ContextType>;
};

export type ClaimInstanceSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimInstanceSuccess'] = ResolversParentTypes['ClaimInstanceSuccess']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClubResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Club'] = ResolversParentTypes['Club']> = {
  audit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<ClubAuditArgs, 'first'>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<ClubEventsArgs, 'first'>>;
  firstWeekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invites?: Resolver<Array<ResolversTypes['Invite']>, ParentType, ContextType>;
  joinRequests?: Resolver<Array<ResolversTypes['JoinRequest']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<ClubMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['UnitSystem'], ParentType, ContextType>;
  viewerJoinRequest?: Resolver<Maybe<ResolversTypes['JoinRequest']>, ParentType, ContextType>;
  viewerMembership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  viewerPermissions?: Resolver<ResolversTypes['ClubPermissions'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClubConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClubConnection'] = ResolversParentTypes['ClubConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClubEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClubEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClubEdge'] = ResolversParentTypes['ClubEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Club'], ParentType, ContextType>;
};

export type ClubPermissionsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClubPermissions'] = ResolversParentTypes['ClubPermissions']> = {
  canManageClub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canManageEvents?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canManageMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canSeeMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<Array<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateClubResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateClubResult'] = ResolversParentTypes['CreateClubResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'CreateClubSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateClubSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateClubSuccess'] = ResolversParentTypes['CreateClubSuccess']> = {
  club?: Resolver<ResolversTypes['Club'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateEventResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateEventResult'] = ResolversParentTypes['CreateEventResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'CreateEventSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateEventSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateEventSuccess'] = ResolversParentTypes['CreateEventSuccess']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateInviteResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateInviteResult'] = ResolversParentTypes['CreateInviteResult']> = {
  __resolveType: TypeResolveFn<'CreateInviteSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateInviteSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateInviteSuccess'] = ResolversParentTypes['CreateInviteSuccess']> = {
  invite?: Resolver<ResolversTypes['Invite'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateRaceResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateRaceResult'] = ResolversParentTypes['CreateRaceResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'CreateRaceSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateRaceSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateRaceSuccess'] = ResolversParentTypes['CreateRaceSuccess']> = {
  race?: Resolver<ResolversTypes['Race'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideJoinRequestResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DecideJoinRequestResult'] = ResolversParentTypes['DecideJoinRequestResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'DecideJoinRequestSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type DecideJoinRequestSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DecideJoinRequestSuccess'] = ResolversParentTypes['DecideJoinRequestSuccess']> = {
  club?: Resolver<ResolversTypes['Club'], ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DistanceMetresScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DistanceMetres'], any> {
  name: 'DistanceMetres';
}

export interface DurationMsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DurationMs'], any> {
  name: 'DurationMs';
}

export type EntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entry'] = ResolversParentTypes['Entry']> = {
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ageGroupKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bib?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  chips?: Resolver<Array<ResolversTypes['EntryChip']>, ParentType, ContextType>;
  clubName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guideBib?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guideName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isNameHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRanked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  race?: Resolver<ResolversTypes['Race'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  wave?: Resolver<Maybe<ResolversTypes['Wave']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryChipResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntryChip'] = ResolversParentTypes['EntryChip']> = {
  chip?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ChipPurpose'], ParentType, ContextType>;
};

export type EntryConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntryConnection'] = ResolversParentTypes['EntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntryEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntryEdge'] = ResolversParentTypes['EntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
};

export type ErrorParamResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ErrorParam'] = ResolversParentTypes['ErrorParam']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  audit?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<EventAuditArgs, 'first'>>;
  club?: Resolver<ResolversTypes['Club'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<ResolversTypes['ImportConnection'], ParentType, ContextType, RequireFields<EventImportsArgs, 'first'>>;
  isPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['LogFactConnection'], ParentType, ContextType, RequireFields<EventLogArgs, 'first' | 'newestFirst'>>;
  logPosition?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['EventPhase'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  race?: Resolver<Maybe<ResolversTypes['Race']>, ParentType, ContextType, RequireFields<EventRaceArgs, 'slug'>>;
  races?: Resolver<Array<ResolversTypes['Race']>, ParentType, ContextType>;
  readers?: Resolver<Array<ResolversTypes['Reader']>, ParentType, ContextType>;
  setupProblems?: Resolver<Array<ResolversTypes['SetupProblem']>, ParentType, ContextType>;
  setupVersion?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  timingPoints?: Resolver<Array<ResolversTypes['TimingPoint']>, ParentType, ContextType>;
  viewerCanManage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ExplanationSentenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExplanationSentence'] = ResolversParentTypes['ExplanationSentence']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<Array<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
};

export type ImportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  canUndo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  problemRows?: Resolver<ResolversTypes['ImportProblemRowConnection'], ParentType, ContextType, RequireFields<ImportProblemRowsArgs, 'first'>>;
  race?: Resolver<Maybe<ResolversTypes['Race']>, ParentType, ContextType>;
  sampleRows?: Resolver<Array<ResolversTypes['ImportSampleRow']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportConnection'] = ResolversParentTypes['ImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  byProblem?: Resolver<Array<ResolversTypes['ImportProblemCount']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportEdge'] = ResolversParentTypes['ImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<Array<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ProblemSeverity'], ParentType, ContextType>;
};

export type ImportProblemCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportProblemCount'] = ResolversParentTypes['ImportProblemCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportProblemRowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportProblemRow'] = ResolversParentTypes['ImportProblemRow']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportProblemRowConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportProblemRowConnection'] = ResolversParentTypes['ImportProblemRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportProblemRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportProblemRowEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportProblemRowEdge'] = ResolversParentTypes['ImportProblemRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportProblemRow'], ParentType, ContextType>;
};

export type ImportSampleRowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportSampleRow'] = ResolversParentTypes['ImportSampleRow']> = {
  effect?: Resolver<ResolversTypes['ImportRowEffect'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<Array<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstanceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Instance'] = ResolversParentTypes['Instance']> = {
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsOwner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publicUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sendsMail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<Array<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Invite'] = ResolversParentTypes['Invite']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ClubRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InviteState'], ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitePreviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InvitePreview'] = ResolversParentTypes['InvitePreview']> = {
  club?: Resolver<ResolversTypes['Club'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ClubRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InviteState'], ParentType, ContextType>;
};

export type JoinRequestResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JoinRequest'] = ResolversParentTypes['JoinRequest']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveClubResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LeaveClubResult'] = ResolversParentTypes['LeaveClubResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'LeaveClubSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type LeaveClubSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LeaveClubSuccess'] = ResolversParentTypes['LeaveClubSuccess']> = {
  club?: Resolver<ResolversTypes['Club'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LogFactResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LogFact'] = ResolversParentTypes['LogFact']> = {
  bib?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['OfficialRank'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  race?: Resolver<Maybe<ResolversTypes['Race']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  timingPoint?: Resolver<Maybe<ResolversTypes['TimingPoint']>, ParentType, ContextType>;
};

export type LogFactConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LogFactConnection'] = ResolversParentTypes['LogFactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LogFactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LogFactEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LogFactEdge'] = ResolversParentTypes['LogFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LogFact'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  club?: Resolver<ResolversTypes['Club'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ClubRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvite?: Resolver<ResolversTypes['AcceptInviteResult'], ParentType, ContextType, RequireFields<MutationAcceptInviteArgs, 'input'>>;
  applyImport?: Resolver<ResolversTypes['ApplyImportResult'], ParentType, ContextType, RequireFields<MutationApplyImportArgs, 'input'>>;
  changeMemberRole?: Resolver<ResolversTypes['ChangeMemberRoleResult'], ParentType, ContextType, RequireFields<MutationChangeMemberRoleArgs, 'input'>>;
  claimInstance?: Resolver<ResolversTypes['ClaimInstanceResult'], ParentType, ContextType>;
  createClub?: Resolver<ResolversTypes['CreateClubResult'], ParentType, ContextType, RequireFields<MutationCreateClubArgs, 'input'>>;
  createEvent?: Resolver<ResolversTypes['CreateEventResult'], ParentType, ContextType, RequireFields<MutationCreateEventArgs, 'input'>>;
  createInvite?: Resolver<ResolversTypes['CreateInviteResult'], ParentType, ContextType, RequireFields<MutationCreateInviteArgs, 'input'>>;
  createRace?: Resolver<ResolversTypes['CreateRaceResult'], ParentType, ContextType, RequireFields<MutationCreateRaceArgs, 'input'>>;
  decideJoinRequest?: Resolver<ResolversTypes['DecideJoinRequestResult'], ParentType, ContextType, RequireFields<MutationDecideJoinRequestArgs, 'input'>>;
  leaveClub?: Resolver<ResolversTypes['LeaveClubResult'], ParentType, ContextType, RequireFields<MutationLeaveClubArgs, 'input'>>;
  previewImport?: Resolver<ResolversTypes['PreviewImportResult'], ParentType, ContextType, RequireFields<MutationPreviewImportArgs, 'input'>>;
  recordClockOffset?: Resolver<ResolversTypes['RecordClockOffsetResult'], ParentType, ContextType, RequireFields<MutationRecordClockOffsetArgs, 'input'>>;
  recordCrossings?: Resolver<ResolversTypes['RecordCrossingsResult'], ParentType, ContextType, RequireFields<MutationRecordCrossingsArgs, 'input'>>;
  recordGun?: Resolver<ResolversTypes['RecordGunResult'], ParentType, ContextType, RequireFields<MutationRecordGunArgs, 'input'>>;
  recordReads?: Resolver<ResolversTypes['RecordReadsResult'], ParentType, ContextType, RequireFields<MutationRecordReadsArgs, 'input'>>;
  recordRuling?: Resolver<ResolversTypes['RecordRulingResult'], ParentType, ContextType, RequireFields<MutationRecordRulingArgs, 'input'>>;
  removeEntry?: Resolver<ResolversTypes['RemoveEntryResult'], ParentType, ContextType, RequireFields<MutationRemoveEntryArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberResult'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  requestToJoin?: Resolver<ResolversTypes['RequestToJoinResult'], ParentType, ContextType, RequireFields<MutationRequestToJoinArgs, 'input'>>;
  revokeInvite?: Resolver<ResolversTypes['RevokeInviteResult'], ParentType, ContextType, RequireFields<MutationRevokeInviteArgs, 'input'>>;
  saveEntry?: Resolver<ResolversTypes['SaveEntryResult'], ParentType, ContextType, RequireFields<MutationSaveEntryArgs, 'input'>>;
  setCategories?: Resolver<ResolversTypes['SetCategoriesResult'], ParentType, ContextType, RequireFields<MutationSetCategoriesArgs, 'input'>>;
  setCourse?: Resolver<ResolversTypes['SetCourseResult'], ParentType, ContextType, RequireFields<MutationSetCourseArgs, 'input'>>;
  setReaders?: Resolver<ResolversTypes['SetReadersResult'], ParentType, ContextType, RequireFields<MutationSetReadersArgs, 'input'>>;
  setTimingPoints?: Resolver<ResolversTypes['SetTimingPointsResult'], ParentType, ContextType, RequireFields<MutationSetTimingPointsArgs, 'input'>>;
  setWaves?: Resolver<ResolversTypes['SetWavesResult'], ParentType, ContextType, RequireFields<MutationSetWavesArgs, 'input'>>;
  undoImport?: Resolver<ResolversTypes['UndoImportResult'], ParentType, ContextType, RequireFields<MutationUndoImportArgs, 'input'>>;
  updateClub?: Resolver<ResolversTypes['UpdateClubResult'], ParentType, ContextType, RequireFields<MutationUpdateClubArgs, 'input'>>;
  updateEvent?: Resolver<ResolversTypes['UpdateEventResult'], ParentType, ContextType, RequireFields<MutationUpdateEventArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['UpdateProfileResult'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  updateRace?: Resolver<ResolversTypes['UpdateRaceResult'], ParentType, ContextType, RequireFields<MutationUpdateRaceArgs, 'input'>>;
  voidFact?: Resolver<ResolversTypes['VoidFactResult'], ParentType, ContextType, RequireFields<MutationVoidFactArgs, 'input'>>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'Checkpoint' | 'Club' | 'Entry' | 'Event' | 'Import' | 'Invite' | 'JoinRequest' | 'Membership' | 'Race' | 'Result' | 'TimingPoint' | 'Wave', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<Array<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutboxMailResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OutboxMail'] = ResolversParentTypes['OutboxMail']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutboxMailConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OutboxMailConnection'] = ResolversParentTypes['OutboxMailConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutboxMailEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OutboxMailEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['OutboxMailEdge'] = ResolversParentTypes['OutboxMailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutboxMail'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface PositionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Position'], any> {
  name: 'Position';
}

export type PreviewImportResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PreviewImportResult'] = ResolversParentTypes['PreviewImportResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'PreviewImportSuccess', ParentType, ContextType>;
};

export type PreviewImportSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PreviewImportSuccess'] = ResolversParentTypes['PreviewImportSuccess']> = {
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  club?: Resolver<Maybe<ResolversTypes['Club']>, ParentType, ContextType, RequireFields<QueryClubArgs, 'slug'>>;
  clubs?: Resolver<ResolversTypes['ClubConnection'], ParentType, ContextType, RequireFields<QueryClubsArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'slug'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  instance?: Resolver<ResolversTypes['Instance'], ParentType, ContextType>;
  invite?: Resolver<Maybe<ResolversTypes['InvitePreview']>, ParentType, ContextType, RequireFields<QueryInviteArgs, 'token'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  outbox?: Resolver<ResolversTypes['OutboxMailConnection'], ParentType, ContextType, RequireFields<QueryOutboxArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Race'] = ResolversParentTypes['Race']> = {
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  checkpoints?: Resolver<Array<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['DistanceMetres'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, RequireFields<RaceEntriesArgs, 'first'>>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType, RequireFields<RaceResultArgs, 'bib'>>;
  resultFacets?: Resolver<ResolversTypes['ResultFacets'], ParentType, ContextType>;
  results?: Resolver<ResolversTypes['ResultConnection'], ParentType, ContextType, RequireFields<RaceResultsArgs, 'first'>>;
  resultsSummary?: Resolver<ResolversTypes['ResultsSummary'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['RaceRules'], ParentType, ContextType>;
  sectionBands?: Resolver<Array<ResolversTypes['SectionBand']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waves?: Resolver<Array<ResolversTypes['Wave']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RaceRulesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RaceRules'] = ResolversParentTypes['RaceRules']> = {
  ageGroups?: Resolver<Array<ResolversTypes['AgeGroup']>, ParentType, ContextType>;
  guideRule?: Resolver<ResolversTypes['GuideRule'], ParentType, ContextType>;
  ignoreWindow?: Resolver<ResolversTypes['DurationMs'], ParentType, ContextType>;
  rankingBasis?: Resolver<ResolversTypes['RankingBasis'], ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['Rounding'], ParentType, ContextType>;
  startWindow?: Resolver<ResolversTypes['DurationMs'], ParentType, ContextType>;
  tieRule?: Resolver<ResolversTypes['TieRule'], ParentType, ContextType>;
};

export type ReaderResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Reader'] = ResolversParentTypes['Reader']> = {
  isBackup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timingPoint?: Resolver<ResolversTypes['TimingPoint'], ParentType, ContextType>;
};

export type RecordClockOffsetResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordClockOffsetResult'] = ResolversParentTypes['RecordClockOffsetResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'RecordFactSuccess', ParentType, ContextType>;
};

export type RecordCrossingsResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordCrossingsResult'] = ResolversParentTypes['RecordCrossingsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'RecordCrossingsSuccess', ParentType, ContextType>;
};

export type RecordCrossingsSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordCrossingsSuccess'] = ResolversParentTypes['RecordCrossingsSuccess']> = {
  alreadyKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  logPosition?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<Array<ResolversTypes['RejectedItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordFactSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordFactSuccess'] = ResolversParentTypes['RecordFactSuccess']> = {
  fact?: Resolver<ResolversTypes['LogFact'], ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordGunResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordGunResult'] = ResolversParentTypes['RecordGunResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'RecordFactSuccess', ParentType, ContextType>;
};

export type RecordReadsResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordReadsResult'] = ResolversParentTypes['RecordReadsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'RecordReadsSuccess', ParentType, ContextType>;
};

export type RecordReadsSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordReadsSuccess'] = ResolversParentTypes['RecordReadsSuccess']> = {
  alreadyKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  logPosition?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<Array<ResolversTypes['RejectedItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordRulingResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordRulingResult'] = ResolversParentTypes['RecordRulingResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'RecordFactSuccess', ParentType, ContextType>;
};

export type RejectedItemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RejectedItem'] = ResolversParentTypes['RejectedItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<Array<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
};

export type RemoveEntryResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemoveEntryResult'] = ResolversParentTypes['RemoveEntryResult']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'RemoveEntrySuccess', ParentType, ContextType>;
};

export type RemoveEntrySuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemoveEntrySuccess'] = ResolversParentTypes['RemoveEntrySuccess']> = {
  race?: Resolver<ResolversTypes['Race'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveMemberResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemoveMemberResult'] = ResolversParentTypes['RemoveMemberResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'RemoveMemberSuccess', ParentType, ContextType>;
};

export type RemoveMemberSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemoveMemberSuccess'] = ResolversParentTypes['RemoveMemberSuccess']> = {
  club?: Resolver<ResolversTypes['Club'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestToJoinResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RequestToJoinResult'] = ResolversParentTypes['RequestToJoinResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'RequestToJoinSuccess', ParentType, ContextType>;
};

export type RequestToJoinSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RequestToJoinSuccess'] = ResolversParentTypes['RequestToJoinSuccess']> = {
  joinRequest?: Resolver<ResolversTypes['JoinRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Result'] = ResolversParentTypes['Result']> = {
  ageGroupKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bib?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clubName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  explanation?: Resolver<Array<ResolversTypes['ExplanationSentence']>, ParentType, ContextType>;
  finishAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gunTime?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGunPlanned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSplit?: Resolver<Maybe<ResolversTypes['Split']>, ParentType, ContextType>;
  listOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  netTime?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
  officialTime?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
  penalty?: Resolver<ResolversTypes['DurationMs'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeInAgeGroup?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeInSex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placesInCategories?: Resolver<Array<ResolversTypes['CategoryPlace']>, ParentType, ContextType>;
  race?: Resolver<ResolversTypes['Race'], ParentType, ContextType>;
  rawGunTime?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
  rawNetTime?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
  reads?: Resolver<Array<ResolversTypes['RunnerRead']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  splits?: Resolver<Array<ResolversTypes['Split']>, ParentType, ContextType>;
  startAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startSource?: Resolver<ResolversTypes['StartSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResultStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultChangesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ResultChanges'] = ResolversParentTypes['ResultChanges']> = {
  isReset?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['Result']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['ResultsSummary'], ParentType, ContextType>;
};

export type ResultConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ResultConnection'] = ResolversParentTypes['ResultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResultEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ResultEdge'] = ResolversParentTypes['ResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Result'], ParentType, ContextType>;
};

export type ResultFacetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ResultFacet'] = ResolversParentTypes['ResultFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResultFacetsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ResultFacets'] = ResolversParentTypes['ResultFacets']> = {
  ageGroups?: Resolver<Array<ResolversTypes['ResultFacet']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['ResultFacet']>, ParentType, ContextType>;
  clubs?: Resolver<Array<ResolversTypes['ResultFacet']>, ParentType, ContextType>;
  sexes?: Resolver<Array<ResolversTypes['ResultFacet']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['ResultFacet']>, ParentType, ContextType>;
};

export type ResultsSummaryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ResultsSummary'] = ResolversParentTypes['ResultsSummary']> = {
  didNotFinish?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  didNotStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disqualified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isGunPlanned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onCourse?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  started?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RevokeInviteResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokeInviteResult'] = ResolversParentTypes['RevokeInviteResult']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'RevokeInviteSuccess', ParentType, ContextType>;
};

export type RevokeInviteSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokeInviteSuccess'] = ResolversParentTypes['RevokeInviteSuccess']> = {
  invite?: Resolver<ResolversTypes['Invite'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunnerReadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RunnerRead'] = ResolversParentTypes['RunnerRead']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkpoint?: Resolver<Maybe<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  chip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disposition?: Resolver<ResolversTypes['Disposition'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insteadFactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  readerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timingPoint?: Resolver<Maybe<ResolversTypes['TimingPoint']>, ParentType, ContextType>;
};

export type SaveEntryResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SaveEntryResult'] = ResolversParentTypes['SaveEntryResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'SaveEntrySuccess', ParentType, ContextType>;
};

export type SaveEntrySuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SaveEntrySuccess'] = ResolversParentTypes['SaveEntrySuccess']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionBandResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SectionBand'] = ResolversParentTypes['SectionBand']> = {
  checkpoint?: Resolver<ResolversTypes['Checkpoint'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fast?: Resolver<ResolversTypes['DurationMs'], ParentType, ContextType>;
  middle?: Resolver<ResolversTypes['DurationMs'], ParentType, ContextType>;
  slow?: Resolver<ResolversTypes['DurationMs'], ParentType, ContextType>;
};

export type SetCategoriesResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetCategoriesResult'] = ResolversParentTypes['SetCategoriesResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'SetCategoriesSuccess', ParentType, ContextType>;
};

export type SetCategoriesSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetCategoriesSuccess'] = ResolversParentTypes['SetCategoriesSuccess']> = {
  race?: Resolver<ResolversTypes['Race'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetCourseResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetCourseResult'] = ResolversParentTypes['SetCourseResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'SetCourseSuccess', ParentType, ContextType>;
};

export type SetCourseSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetCourseSuccess'] = ResolversParentTypes['SetCourseSuccess']> = {
  race?: Resolver<ResolversTypes['Race'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetReadersResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetReadersResult'] = ResolversParentTypes['SetReadersResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'SetReadersSuccess', ParentType, ContextType>;
};

export type SetReadersSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetReadersSuccess'] = ResolversParentTypes['SetReadersSuccess']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetTimingPointsResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetTimingPointsResult'] = ResolversParentTypes['SetTimingPointsResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'SetTimingPointsSuccess', ParentType, ContextType>;
};

export type SetTimingPointsSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetTimingPointsSuccess'] = ResolversParentTypes['SetTimingPointsSuccess']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetWavesResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetWavesResult'] = ResolversParentTypes['SetWavesResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'SetWavesSuccess', ParentType, ContextType>;
};

export type SetWavesSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetWavesSuccess'] = ResolversParentTypes['SetWavesSuccess']> = {
  race?: Resolver<ResolversTypes['Race'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetupProblemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetupProblem'] = ResolversParentTypes['SetupProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<Array<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  race?: Resolver<Maybe<ResolversTypes['Race']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ProblemSeverity'], ParentType, ContextType>;
};

export type SplitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Split'] = ResolversParentTypes['Split']> = {
  checkpoint?: Resolver<ResolversTypes['Checkpoint'], ParentType, ContextType>;
  gunTime?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
  isSuspicious?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  netTime?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
  passedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sectionDistance?: Resolver<Maybe<ResolversTypes['DistanceMetres']>, ParentType, ContextType>;
  sectionTime?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  resultChanges?: SubscriptionResolver<ResolversTypes['ResultChanges'], "resultChanges", ParentType, ContextType, RequireFields<SubscriptionResultChangesArgs, 'after' | 'raceId'>>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TimingPointResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimingPoint'] = ResolversParentTypes['TimingPoint']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoImportResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UndoImportResult'] = ResolversParentTypes['UndoImportResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'NotFoundError' | 'UndoImportSuccess', ParentType, ContextType>;
};

export type UndoImportSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UndoImportSuccess'] = ResolversParentTypes['UndoImportSuccess']> = {
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateClubResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateClubResult'] = ResolversParentTypes['UpdateClubResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'UpdateClubSuccess', ParentType, ContextType>;
};

export type UpdateClubSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateClubSuccess'] = ResolversParentTypes['UpdateClubSuccess']> = {
  club?: Resolver<ResolversTypes['Club'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateEventResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateEventResult'] = ResolversParentTypes['UpdateEventResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'UpdateEventSuccess', ParentType, ContextType>;
};

export type UpdateEventSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateEventSuccess'] = ResolversParentTypes['UpdateEventSuccess']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateProfileResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateProfileResult'] = ResolversParentTypes['UpdateProfileResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'UpdateProfileSuccess', ParentType, ContextType>;
};

export type UpdateProfileSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateProfileSuccess'] = ResolversParentTypes['UpdateProfileSuccess']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateRaceResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateRaceResult'] = ResolversParentTypes['UpdateRaceResult']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'UpdateRaceSuccess', ParentType, ContextType>;
};

export type UpdateRaceSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UpdateRaceSuccess'] = ResolversParentTypes['UpdateRaceSuccess']> = {
  race?: Resolver<ResolversTypes['Race'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  canCreateClubs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInstanceOwner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type VoidFactResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['VoidFactResult'] = ResolversParentTypes['VoidFactResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'RecordFactSuccess', ParentType, ContextType>;
};

export type WaveResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Wave'] = ResolversParentTypes['Wave']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedStartAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  AcceptInviteResult?: AcceptInviteResultResolvers<ContextType>;
  AcceptInviteSuccess?: AcceptInviteSuccessResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AgeGroup?: AgeGroupResolvers<ContextType>;
  ApplyImportResult?: ApplyImportResultResolvers<ContextType>;
  ApplyImportSuccess?: ApplyImportSuccessResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryPlace?: CategoryPlaceResolvers<ContextType>;
  ChangeMemberRoleResult?: ChangeMemberRoleResultResolvers<ContextType>;
  ChangeMemberRoleSuccess?: ChangeMemberRoleSuccessResolvers<ContextType>;
  Checkpoint?: CheckpointResolvers<ContextType>;
  ClaimInstanceResult?: ClaimInstanceResultResolvers<ContextType>;
  ClaimInstanceSuccess?: ClaimInstanceSuccessResolvers<ContextType>;
  Club?: ClubResolvers<ContextType>;
  ClubConnection?: ClubConnectionResolvers<ContextType>;
  ClubEdge?: ClubEdgeResolvers<ContextType>;
  ClubPermissions?: ClubPermissionsResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  CreateClubResult?: CreateClubResultResolvers<ContextType>;
  CreateClubSuccess?: CreateClubSuccessResolvers<ContextType>;
  CreateEventResult?: CreateEventResultResolvers<ContextType>;
  CreateEventSuccess?: CreateEventSuccessResolvers<ContextType>;
  CreateInviteResult?: CreateInviteResultResolvers<ContextType>;
  CreateInviteSuccess?: CreateInviteSuccessResolvers<ContextType>;
  CreateRaceResult?: CreateRaceResultResolvers<ContextType>;
  CreateRaceSuccess?: CreateRaceSuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideJoinRequestResult?: DecideJoinRequestResultResolvers<ContextType>;
  DecideJoinRequestSuccess?: DecideJoinRequestSuccessResolvers<ContextType>;
  DistanceMetres?: GraphQLScalarType;
  DurationMs?: GraphQLScalarType;
  Entry?: EntryResolvers<ContextType>;
  EntryChip?: EntryChipResolvers<ContextType>;
  EntryConnection?: EntryConnectionResolvers<ContextType>;
  EntryEdge?: EntryEdgeResolvers<ContextType>;
  ErrorParam?: ErrorParamResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  ExplanationSentence?: ExplanationSentenceResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportConnection?: ImportConnectionResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportEdge?: ImportEdgeResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportProblemCount?: ImportProblemCountResolvers<ContextType>;
  ImportProblemRow?: ImportProblemRowResolvers<ContextType>;
  ImportProblemRowConnection?: ImportProblemRowConnectionResolvers<ContextType>;
  ImportProblemRowEdge?: ImportProblemRowEdgeResolvers<ContextType>;
  ImportSampleRow?: ImportSampleRowResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  Instance?: InstanceResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Invite?: InviteResolvers<ContextType>;
  InvitePreview?: InvitePreviewResolvers<ContextType>;
  JoinRequest?: JoinRequestResolvers<ContextType>;
  LeaveClubResult?: LeaveClubResultResolvers<ContextType>;
  LeaveClubSuccess?: LeaveClubSuccessResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LogFact?: LogFactResolvers<ContextType>;
  LogFactConnection?: LogFactConnectionResolvers<ContextType>;
  LogFactEdge?: LogFactEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  OutboxMail?: OutboxMailResolvers<ContextType>;
  OutboxMailConnection?: OutboxMailConnectionResolvers<ContextType>;
  OutboxMailEdge?: OutboxMailEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Position?: GraphQLScalarType;
  PreviewImportResult?: PreviewImportResultResolvers<ContextType>;
  PreviewImportSuccess?: PreviewImportSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Race?: RaceResolvers<ContextType>;
  RaceRules?: RaceRulesResolvers<ContextType>;
  Reader?: ReaderResolvers<ContextType>;
  RecordClockOffsetResult?: RecordClockOffsetResultResolvers<ContextType>;
  RecordCrossingsResult?: RecordCrossingsResultResolvers<ContextType>;
  RecordCrossingsSuccess?: RecordCrossingsSuccessResolvers<ContextType>;
  RecordFactSuccess?: RecordFactSuccessResolvers<ContextType>;
  RecordGunResult?: RecordGunResultResolvers<ContextType>;
  RecordReadsResult?: RecordReadsResultResolvers<ContextType>;
  RecordReadsSuccess?: RecordReadsSuccessResolvers<ContextType>;
  RecordRulingResult?: RecordRulingResultResolvers<ContextType>;
  RejectedItem?: RejectedItemResolvers<ContextType>;
  RemoveEntryResult?: RemoveEntryResultResolvers<ContextType>;
  RemoveEntrySuccess?: RemoveEntrySuccessResolvers<ContextType>;
  RemoveMemberResult?: RemoveMemberResultResolvers<ContextType>;
  RemoveMemberSuccess?: RemoveMemberSuccessResolvers<ContextType>;
  RequestToJoinResult?: RequestToJoinResultResolvers<ContextType>;
  RequestToJoinSuccess?: RequestToJoinSuccessResolvers<ContextType>;
  Result?: ResultResolvers<ContextType>;
  ResultChanges?: ResultChangesResolvers<ContextType>;
  ResultConnection?: ResultConnectionResolvers<ContextType>;
  ResultEdge?: ResultEdgeResolvers<ContextType>;
  ResultFacet?: ResultFacetResolvers<ContextType>;
  ResultFacets?: ResultFacetsResolvers<ContextType>;
  ResultsSummary?: ResultsSummaryResolvers<ContextType>;
  RevokeInviteResult?: RevokeInviteResultResolvers<ContextType>;
  RevokeInviteSuccess?: RevokeInviteSuccessResolvers<ContextType>;
  RunnerRead?: RunnerReadResolvers<ContextType>;
  SaveEntryResult?: SaveEntryResultResolvers<ContextType>;
  SaveEntrySuccess?: SaveEntrySuccessResolvers<ContextType>;
  SectionBand?: SectionBandResolvers<ContextType>;
  SetCategoriesResult?: SetCategoriesResultResolvers<ContextType>;
  SetCategoriesSuccess?: SetCategoriesSuccessResolvers<ContextType>;
  SetCourseResult?: SetCourseResultResolvers<ContextType>;
  SetCourseSuccess?: SetCourseSuccessResolvers<ContextType>;
  SetReadersResult?: SetReadersResultResolvers<ContextType>;
  SetReadersSuccess?: SetReadersSuccessResolvers<ContextType>;
  SetTimingPointsResult?: SetTimingPointsResultResolvers<ContextType>;
  SetTimingPointsSuccess?: SetTimingPointsSuccessResolvers<ContextType>;
  SetWavesResult?: SetWavesResultResolvers<ContextType>;
  SetWavesSuccess?: SetWavesSuccessResolvers<ContextType>;
  SetupProblem?: SetupProblemResolvers<ContextType>;
  Split?: SplitResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TimingPoint?: TimingPointResolvers<ContextType>;
  UndoImportResult?: UndoImportResultResolvers<ContextType>;
  UndoImportSuccess?: UndoImportSuccessResolvers<ContextType>;
  UpdateClubResult?: UpdateClubResultResolvers<ContextType>;
  UpdateClubSuccess?: UpdateClubSuccessResolvers<ContextType>;
  UpdateEventResult?: UpdateEventResultResolvers<ContextType>;
  UpdateEventSuccess?: UpdateEventSuccessResolvers<ContextType>;
  UpdateProfileResult?: UpdateProfileResultResolvers<ContextType>;
  UpdateProfileSuccess?: UpdateProfileSuccessResolvers<ContextType>;
  UpdateRaceResult?: UpdateRaceResultResolvers<ContextType>;
  UpdateRaceSuccess?: UpdateRaceSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  VoidFactResult?: VoidFactResultResolvers<ContextType>;
  Wave?: WaveResolvers<ContextType>;
};

