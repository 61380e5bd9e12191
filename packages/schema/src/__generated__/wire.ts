export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC with millisecond precision: 2026-11-23T08:00:00.123Z. Input may carry an offset. */
  DateTime: { input: string; output: string; }
  /** A distance in whole metres, a JSON number, zero or more. */
  DistanceMetres: { input: number; output: number; }
  /** A length of time in whole milliseconds, a JSON number. Negative only where a difference is meant. */
  DurationMs: { input: number; output: number; }
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

/** An organizer's own division of the field. */
export type Category = {
  __typename?: 'Category';
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type CategoryInput = {
  key: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

/** A place within a category. */
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

/** A backward-running club. */
export type Club = Node & {
  __typename?: 'Club';
  /** Who changed what, newest first; for owners and organizers. */
  audit: AuditEntryConnection;
  description: Scalars['String']['output'];
  /** Upcoming first, then past ones, newest first; unpublished ones for organizers only. */
  events: EventConnection;
  /** Weeks of boards and plans begin on it. */
  firstWeekday: Weekday;
  id: Scalars['ID']['output'];
  /** Links that let people in, newest first; for owners, organizers and coaches. */
  invites: Array<Invite>;
  /** Open requests, oldest first; for owners and organizers. */
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


/** A backward-running club. */
export type ClubAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A backward-running club. */
export type ClubEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A backward-running club. */
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
  /** 2 to 48 lower-case letters, digits and hyphens; made from the name when absent. */
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

export type CreateEventTokenInput = {
  eventId: Scalars['ID']['input'];
  /** Which device it is for, 1 to 120 characters. */
  label: Scalars['String']['input'];
  scope?: EventTokenScope;
  /** From 1 to 2160 hours. */
  validForHours?: Scalars['Int']['input'];
};

export type CreateEventTokenResult = CreateEventTokenSuccess | InvalidInputError | NotFoundError;

export type CreateEventTokenSuccess = {
  __typename?: 'CreateEventTokenSuccess';
  eventToken: EventToken;
  /** Starts with `bst_`; shown this once. */
  token: Scalars['String']['output'];
};

export type CreateInviteInput = {
  clubId: Scalars['ID']['input'];
  /** For whom it is, at most 120 characters. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** From 1; null is without limit. */
  maxUses?: InputMaybe<Scalars['Int']['input']>;
  /** Never OWNER, and never more than the viewer's own. */
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
  isAgeHidden: Scalars['Boolean']['output'];
  isNameHidden: Scalars['Boolean']['output'];
  isRanked: Scalars['Boolean']['output'];
  /** Null when unknown, or hidden from the viewer. */
  name?: Maybe<Scalars['String']['output']>;
  race: Race;
  sex?: Maybe<Sex>;
  wave?: Maybe<Wave>;
};

/** A chip of a runner or of a guide. */
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
  /** Write tokens, the newest first; for organizers. */
  tokens: Array<EventToken>;
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

/** Lets a device write to the race log of one event without an account. Its text is shown once, when it is made. */
export type EventToken = Node & {
  __typename?: 'EventToken';
  createdAt: Scalars['DateTime']['output'];
  /** Null when the account is gone. */
  createdBy?: Maybe<Account>;
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Which device has it, as the organizer called it. */
  label: Scalars['String']['output'];
  /** To about a minute; null when it never was. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  scope: EventTokenScope;
  state: EventTokenState;
};

export type EventTokenScope =
  /** A forwarder at a timing point: chip reads, guns of readers and clock offsets, nothing else. */
  | 'FORWARDER';

export type EventTokenState =
  | 'EXPIRED'
  | 'OPEN'
  | 'REVOKED';

/** One sentence of why a time is what it is. */
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

/** How one column of the file is understood. */
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

/** What a file holds, in rows. */
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

/** One problem of one row. */
export type ImportProblem = {
  __typename?: 'ImportProblem';
  code: Scalars['String']['output'];
  column?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  params: Array<ErrorParam>;
  severity: ProblemSeverity;
};

/** How often a problem occurs in a file. */
export type ImportProblemCount = {
  __typename?: 'ImportProblemCount';
  code: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

/** A row of the file that has problems. */
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

/** A row of the file as it will be taken. */
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

/** A wish to join a club that waits for an answer. */
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
  /** Makes a token. It is in the answer and is not kept; the device sends it as `Authorization: Bearer <token>`. */
  createEventToken: CreateEventTokenResult;
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
  /** Ends a token for good, from the next request on. */
  revokeEventToken: RevokeEventTokenResult;
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


export type MutationCreateEventTokenArgs = {
  input: CreateEventTokenInput;
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


export type MutationRevokeEventTokenArgs = {
  input: RevokeEventTokenInput;
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

/** One value to filter by. */
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

export type RevokeEventTokenInput = {
  eventTokenId: Scalars['ID']['input'];
};

export type RevokeEventTokenResult = NotFoundError | RevokeEventTokenSuccess;

export type RevokeEventTokenSuccess = {
  __typename?: 'RevokeEventTokenSuccess';
  eventToken: EventToken;
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

/** A read or crossing of a runner and what became of it. */
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

/** A group that starts together. */
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
