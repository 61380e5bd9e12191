import type { InstantMs } from '@backstride/domain';
import type { DistanceMetres } from '@backstride/domain';
import type { DurationMs } from '@backstride/domain';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountModel, ViewerModel, OutboxMailModel } from '../../identity/models.ts';
import type { ClubModel, MembershipModel, InviteModel, InvitePreviewModel, JoinRequestModel, ClubPermissionsModel, AuditEntryModel } from '../../clubs/models.ts';
import type { EventModel, TimingPointModel, ReaderModel, RaceModel, RaceRulesModel, AgeGroupModel, CheckpointModel, WaveModel, CategoryModel, EntryModel, EntryChipModel, ImportModel } from '../../events/models.ts';
import type { LogFactModel, EventTokenModel } from '../../timing/models.ts';
import type { ResultModel, SplitModel, SectionBandModel, ResultsSummaryModel, RunnerReadModel, ExplanationSentenceModel, ResultConnectionModel } from '../../results/models.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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
  readonly token: Scalars['String']['input'];
};

export type AcceptInviteResult = AcceptInviteSuccess | ConflictError | NotFoundError;

export type AcceptInviteSuccess = {
  readonly __typename?: 'AcceptInviteSuccess';
  readonly membership: Membership;
};

/** A log-in. */
export type Account = Node & {
  readonly __typename?: 'Account';
  /** Only for the account itself and for owners of a club it is in. */
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** An age group on race day. */
export type AgeGroup = {
  readonly __typename?: 'AgeGroup';
  readonly key: Scalars['String']['output'];
  /** Null: and older. */
  readonly maxYears?: Maybe<Scalars['Int']['output']>;
  readonly minYears: Scalars['Int']['output'];
};

export type AgeGroupInput = {
  readonly key: Scalars['String']['input'];
  readonly maxYears?: InputMaybe<Scalars['Int']['input']>;
  readonly minYears: Scalars['Int']['input'];
};

export type ApplyImportInput = {
  readonly importId: Scalars['ID']['input'];
};

export type ApplyImportResult = ApplyImportSuccess | ConflictError | InvalidInputError | NotFoundError;

export type ApplyImportSuccess = {
  readonly __typename?: 'ApplyImportSuccess';
  readonly import: Import;
};

/** One change, kept for good. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Null when the account is gone. */
  readonly account?: Maybe<Account>;
  /** A verb such as member-role-changed; translated on the page. */
  readonly action: Scalars['String']['output'];
  readonly after: ReadonlyArray<ErrorParam>;
  readonly at: Scalars['DateTime']['output'];
  /** Values before, as `name: value` lines. */
  readonly before: ReadonlyArray<ErrorParam>;
  readonly id: Scalars['ID']['output'];
  /** What was changed, as it was called then. */
  readonly subject: Scalars['String']['output'];
};

export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  readonly pageInfo: PageInfo;
};

export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

/** An organizer's own division of the field. */
export type Category = {
  readonly __typename?: 'Category';
  readonly key: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type CategoryInput = {
  readonly key: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

/** A place within a category. */
export type CategoryPlace = {
  readonly __typename?: 'CategoryPlace';
  readonly category: Category;
  readonly place: Scalars['Int']['output'];
};

export type ChangeMemberRoleInput = {
  readonly membershipId: Scalars['ID']['input'];
  readonly role: ClubRole;
};

export type ChangeMemberRoleResult = ChangeMemberRoleSuccess | ConflictError | NotFoundError;

export type ChangeMemberRoleSuccess = {
  readonly __typename?: 'ChangeMemberRoleSuccess';
  readonly membership: Membership;
};

/** Where on the course passings are timed. */
export type Checkpoint = Node & {
  readonly __typename?: 'Checkpoint';
  /** From the start. */
  readonly distance: Scalars['DistanceMetres']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: CheckpointKind;
  /** What no forward runner beats from the checkpoint before. */
  readonly minSection: Scalars['DurationMs']['output'];
  readonly name: Scalars['String']['output'];
  /** From 0 at the start. */
  readonly ordinal: Scalars['Int']['output'];
  /** Direction demanded on the section that ends here. */
  readonly sectionDirection: Direction;
  /** Faster than any plausible backward runner: flagged for a look. Null: not judged. */
  readonly softMinSection?: Maybe<Scalars['DurationMs']['output']>;
  readonly timingPoint: TimingPoint;
};

export type CheckpointInput = {
  readonly distance: Scalars['DistanceMetres']['input'];
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: CheckpointKind;
  /** Computed from the distance (what no forward runner beats) when absent. */
  readonly minSection?: InputMaybe<Scalars['DurationMs']['input']>;
  readonly name: Scalars['String']['input'];
  readonly sectionDirection: Direction;
  /** Computed from the distance (what no backward runner beats) when absent. */
  readonly softMinSection?: InputMaybe<Scalars['DurationMs']['input']>;
  readonly timingPointCode: Scalars['String']['input'];
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
  readonly at: Scalars['String']['input'];
  readonly chip: Scalars['String']['input'];
  /** The line as the reader wrote it, at most 500 characters. */
  readonly raw?: InputMaybe<Scalars['String']['input']>;
  /** As the reader names itself, 1 to 64 characters. */
  readonly readerId: Scalars['String']['input'];
  /** Signal strength in dBm. */
  readonly rssi?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the timing point; absent: where the set-up says the reader stands. */
  readonly timingPoint?: InputMaybe<Scalars['String']['input']>;
};

export type ClaimInstanceResult = ClaimInstanceSuccess | ConflictError;

export type ClaimInstanceSuccess = {
  readonly __typename?: 'ClaimInstanceSuccess';
  readonly viewer: Viewer;
};

/** A backward-running club. */
export type Club = Node & {
  readonly __typename?: 'Club';
  /** Who changed what, newest first; for owners and organizers. */
  readonly audit: AuditEntryConnection;
  readonly description: Scalars['String']['output'];
  /** Upcoming first, then past ones, newest first; unpublished ones for organizers only. */
  readonly events: EventConnection;
  /** Weeks of boards and plans begin on it. */
  readonly firstWeekday: Weekday;
  readonly id: Scalars['ID']['output'];
  /** Links that let people in, newest first; for owners, organizers and coaches. */
  readonly invites: ReadonlyArray<Invite>;
  /** Open requests, oldest first; for owners and organizers. */
  readonly joinRequests: ReadonlyArray<JoinRequest>;
  readonly memberCount: Scalars['Int']['output'];
  /** By role, then name; for members. */
  readonly members: MembershipConnection;
  readonly name: Scalars['String']['output'];
  /** Unique in the instance; part of the address. */
  readonly slug: Scalars['String']['output'];
  readonly timeZone: Scalars['TimeZone']['output'];
  readonly units: UnitSystem;
  /** The viewer's open request to join. */
  readonly viewerJoinRequest?: Maybe<JoinRequest>;
  readonly viewerMembership?: Maybe<Membership>;
  readonly viewerPermissions: ClubPermissions;
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
  readonly __typename?: 'ClubConnection';
  readonly edges: ReadonlyArray<ClubEdge>;
  readonly pageInfo: PageInfo;
};

export type ClubEdge = {
  readonly __typename?: 'ClubEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Club;
};

/** What the viewer may do in a club; the page shows what can be done and nothing else. */
export type ClubPermissions = {
  readonly __typename?: 'ClubPermissions';
  readonly canManageClub: Scalars['Boolean']['output'];
  readonly canManageEvents: Scalars['Boolean']['output'];
  readonly canManageMembers: Scalars['Boolean']['output'];
  readonly canSeeMembers: Scalars['Boolean']['output'];
};

export type ClubRole =
  | 'COACH'
  | 'GUEST'
  | 'MEMBER'
  | 'ORGANIZER'
  | 'OWNER';

/** What the input asks for contradicts what already stands; nothing was written. */
export type ConflictError = UserError & {
  readonly __typename?: 'ConflictError';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly params: ReadonlyArray<ErrorParam>;
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type CreateClubInput = {
  /** At most 4000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly firstWeekday: Weekday;
  /** 1 to 120 characters. */
  readonly name: Scalars['String']['input'];
  /** 2 to 48 lower-case letters, digits and hyphens; made from the name when absent. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  readonly timeZone: Scalars['TimeZone']['input'];
  readonly units: UnitSystem;
};

export type CreateClubResult = ConflictError | CreateClubSuccess | InvalidInputError;

export type CreateClubSuccess = {
  readonly __typename?: 'CreateClubSuccess';
  readonly club: Club;
};

export type CreateEventInput = {
  readonly clubId: Scalars['ID']['input'];
  /** The first day when absent. */
  readonly endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  readonly name: Scalars['String']['input'];
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  readonly startsOn: Scalars['LocalDate']['input'];
  /** The club's when absent. */
  readonly timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

export type CreateEventResult = ConflictError | CreateEventSuccess | InvalidInputError | NotFoundError;

export type CreateEventSuccess = {
  readonly __typename?: 'CreateEventSuccess';
  readonly event: Event;
};

export type CreateEventTokenInput = {
  readonly eventId: Scalars['ID']['input'];
  /** Which device it is for, 1 to 120 characters. */
  readonly label: Scalars['String']['input'];
  readonly scope: EventTokenScope;
  /** From 1 to 2160 hours. */
  readonly validForHours: Scalars['Int']['input'];
};

export type CreateEventTokenResult = CreateEventTokenSuccess | InvalidInputError | NotFoundError;

export type CreateEventTokenSuccess = {
  readonly __typename?: 'CreateEventTokenSuccess';
  readonly eventToken: EventToken;
  /** Starts with `bst_`; shown this once. */
  readonly token: Scalars['String']['output'];
};

export type CreateInviteInput = {
  readonly clubId: Scalars['ID']['input'];
  /** For whom it is, at most 120 characters. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** From 1; null is without limit. */
  readonly maxUses?: InputMaybe<Scalars['Int']['input']>;
  /** Never OWNER, and never more than the viewer's own. */
  readonly role: ClubRole;
  /** From 1 to 365 days. */
  readonly validForDays: Scalars['Int']['input'];
};

export type CreateInviteResult = CreateInviteSuccess | InvalidInputError | NotFoundError;

export type CreateInviteSuccess = {
  readonly __typename?: 'CreateInviteSuccess';
  readonly invite: Invite;
  /** Part of the link; shown this once. */
  readonly token: Scalars['String']['output'];
};

export type CreateRaceInput = {
  /** 1 to 1000000 m. */
  readonly distance: Scalars['DistanceMetres']['input'];
  readonly eventId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly rules?: InputMaybe<RaceRulesInput>;
  readonly slug?: InputMaybe<Scalars['String']['input']>;
};

export type CreateRaceResult = ConflictError | CreateRaceSuccess | InvalidInputError | NotFoundError;

export type CreateRaceSuccess = {
  readonly __typename?: 'CreateRaceSuccess';
  readonly race: Race;
};

export type CrossingInput = {
  readonly at: Scalars['String']['input'];
  readonly bib: Scalars['String']['input'];
  /** 32 hexadecimal digits made by the device: sent again, it is kept once. */
  readonly factId: Scalars['ID']['input'];
  readonly raceId?: InputMaybe<Scalars['ID']['input']>;
  readonly timingPoint: Scalars['String']['input'];
};

export type DecideJoinRequestInput = {
  readonly accept: Scalars['Boolean']['input'];
  readonly joinRequestId: Scalars['ID']['input'];
};

export type DecideJoinRequestResult = ConflictError | DecideJoinRequestSuccess | NotFoundError;

export type DecideJoinRequestSuccess = {
  readonly __typename?: 'DecideJoinRequestSuccess';
  readonly club: Club;
  /** The new membership; null when declined. */
  readonly membership?: Maybe<Membership>;
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
  readonly __typename?: 'Entry';
  /** Whole years on race day; null when unknown or hidden from the viewer. */
  readonly age?: Maybe<Scalars['Int']['output']>;
  readonly ageGroupKey?: Maybe<Scalars['String']['output']>;
  readonly bib: Scalars['String']['output'];
  /** For organizers. */
  readonly birthDate?: Maybe<Scalars['LocalDate']['output']>;
  readonly categories: ReadonlyArray<Category>;
  /** For organizers. */
  readonly chips: ReadonlyArray<EntryChip>;
  readonly clubName?: Maybe<Scalars['String']['output']>;
  readonly guideBib?: Maybe<Scalars['String']['output']>;
  readonly guideName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isAgeHidden: Scalars['Boolean']['output'];
  readonly isNameHidden: Scalars['Boolean']['output'];
  readonly isRanked: Scalars['Boolean']['output'];
  /** Null when unknown, or hidden from the viewer. */
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly race: Race;
  readonly sex?: Maybe<Sex>;
  readonly wave?: Maybe<Wave>;
};

/** A chip of a runner or of a guide. */
export type EntryChip = {
  readonly __typename?: 'EntryChip';
  readonly chip: Scalars['String']['output'];
  /** 0 is the main chip, 1 and more are backups. */
  readonly priority: Scalars['Int']['output'];
  readonly purpose: ChipPurpose;
};

export type EntryConnection = {
  readonly __typename?: 'EntryConnection';
  readonly edges: ReadonlyArray<EntryEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EntryEdge = {
  readonly __typename?: 'EntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Entry;
};

/** A part of an error that a translation fills in. */
export type ErrorParam = {
  readonly __typename?: 'ErrorParam';
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** A day or a weekend of races. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** Who changed what in the set-up, newest first; for organizers. */
  readonly audit: AuditEntryConnection;
  readonly club: Club;
  readonly endsOn: Scalars['LocalDate']['output'];
  readonly id: Scalars['ID']['output'];
  /** Uploaded files and what became of them, newest first; for organizers. */
  readonly imports: ImportConnection;
  /** False: only its organizers see it. */
  readonly isPublished: Scalars['Boolean']['output'];
  /** The race log from its beginning, or the newest facts first; for organizers. */
  readonly log: LogFactConnection;
  /** How many facts the log has. */
  readonly logPosition: Scalars['Position']['output'];
  readonly name: Scalars['String']['output'];
  readonly phase: EventPhase;
  readonly place: Scalars['String']['output'];
  readonly race?: Maybe<Race>;
  readonly races: ReadonlyArray<Race>;
  readonly readers: ReadonlyArray<Reader>;
  /** What would go wrong on the day, worst first; for organizers. */
  readonly setupProblems: ReadonlyArray<SetupProblem>;
  /** Raised by every change of set-up. */
  readonly setupVersion: Scalars['Position']['output'];
  /** Unique in the instance; part of the address. */
  readonly slug: Scalars['String']['output'];
  readonly startsOn: Scalars['LocalDate']['output'];
  /** Race times are shown in it. */
  readonly timeZone: Scalars['TimeZone']['output'];
  readonly timingPoints: ReadonlyArray<TimingPoint>;
  /** Write tokens, the newest first; for organizers. */
  readonly tokens: ReadonlyArray<EventToken>;
  readonly viewerCanManage: Scalars['Boolean']['output'];
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
  readonly __typename?: 'EventConnection';
  readonly edges: ReadonlyArray<EventEdge>;
  readonly pageInfo: PageInfo;
};

export type EventEdge = {
  readonly __typename?: 'EventEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type EventPhase =
  | 'PAST'
  /** Today is one of its days, in its zone. */
  | 'TODAY'
  /** Its first day is still to come. */
  | 'UPCOMING';

/** Lets a device write to the race log of one event without an account. Its text is shown once, when it is made. */
export type EventToken = Node & {
  readonly __typename?: 'EventToken';
  readonly createdAt: Scalars['DateTime']['output'];
  /** Null when the account is gone. */
  readonly createdBy?: Maybe<Account>;
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Which device has it, as the organizer called it. */
  readonly label: Scalars['String']['output'];
  /** To about a minute; null when it never was. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly scope: EventTokenScope;
  readonly state: EventTokenState;
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
  readonly __typename?: 'ExplanationSentence';
  /** Such as start-from-mat or finish-from-read. */
  readonly code: Scalars['String']['output'];
  /** The facts that it speaks of. */
  readonly factIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly message: Scalars['String']['output'];
  readonly params: ReadonlyArray<ErrorParam>;
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
  readonly __typename?: 'Import';
  /** True for entries until something else has changed the rows it wrote. */
  readonly canUndo: Scalars['Boolean']['output'];
  /** How the columns are understood, in the file's order. */
  readonly columns: ReadonlyArray<ImportColumn>;
  /** What the file holds, or held when it was applied. */
  readonly counts: ImportCounts;
  readonly fileName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: ImportKind;
  /** Rows with problems, errors before warnings, then by row. */
  readonly problemRows: ImportProblemRowConnection;
  readonly race?: Maybe<Race>;
  /** The first rows as they will be taken. */
  readonly sampleRows: ReadonlyArray<ImportSampleRow>;
  readonly state: ImportState;
  readonly uploadedAt: Scalars['DateTime']['output'];
  readonly uploadedBy?: Maybe<Account>;
};


/** A file that was uploaded, and what became of it. Files are kept. */
export type ImportProblemRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How one column of the file is understood. */
export type ImportColumn = {
  readonly __typename?: 'ImportColumn';
  /** The field it is taken for, such as bib or name; null when it is left out. */
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly header: Scalars['String']['output'];
};

export type ImportConnection = {
  readonly __typename?: 'ImportConnection';
  readonly edges: ReadonlyArray<ImportEdge>;
  readonly pageInfo: PageInfo;
};

/** What a file holds, in rows. */
export type ImportCounts = {
  readonly __typename?: 'ImportCounts';
  readonly byProblem: ReadonlyArray<ImportProblemCount>;
  readonly changed: Scalars['Int']['output'];
  readonly new: Scalars['Int']['output'];
  /** Rows that are not taken. */
  readonly refused: Scalars['Int']['output'];
  readonly rows: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
  /** Rows that are taken with something left empty. */
  readonly warned: Scalars['Int']['output'];
};

export type ImportEdge = {
  readonly __typename?: 'ImportEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Import;
};

export type ImportKind =
  | 'ENTRIES'
  | 'FINISH_TIMES'
  | 'READS';

/** One problem of one row. */
export type ImportProblem = {
  readonly __typename?: 'ImportProblem';
  readonly code: Scalars['String']['output'];
  readonly column?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
  readonly params: ReadonlyArray<ErrorParam>;
  readonly severity: ProblemSeverity;
};

/** How often a problem occurs in a file. */
export type ImportProblemCount = {
  readonly __typename?: 'ImportProblemCount';
  readonly code: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

/** A row of the file that has problems. */
export type ImportProblemRow = {
  readonly __typename?: 'ImportProblemRow';
  /** Line in the file, the header being 1. */
  readonly line: Scalars['Int']['output'];
  readonly problems: ReadonlyArray<ImportProblem>;
  readonly raw: Scalars['String']['output'];
};

export type ImportProblemRowConnection = {
  readonly __typename?: 'ImportProblemRowConnection';
  readonly edges: ReadonlyArray<ImportProblemRowEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ImportProblemRowEdge = {
  readonly __typename?: 'ImportProblemRowEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ImportProblemRow;
};

export type ImportRowEffect =
  | 'CHANGED'
  | 'NEW'
  | 'REFUSED'
  | 'UNCHANGED';

/** A row of the file as it will be taken. */
export type ImportSampleRow = {
  readonly __typename?: 'ImportSampleRow';
  readonly effect: ImportRowEffect;
  readonly line: Scalars['Int']['output'];
  /** Values by field, as they will be taken. */
  readonly values: ReadonlyArray<ErrorParam>;
};

export type ImportState =
  | 'APPLIED'
  /** Looked at; nothing was written. */
  | 'PREVIEW'
  | 'UNDONE';

/** One problem of one input field. */
export type InputProblem = {
  readonly __typename?: 'InputProblem';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly params: ReadonlyArray<ErrorParam>;
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** This installation of Backstride. */
export type Instance = {
  readonly __typename?: 'Instance';
  /** True when it shows the demo club. */
  readonly isDemo: Scalars['Boolean']['output'];
  /** True until somebody has become the owner of the instance. */
  readonly needsOwner: Scalars['Boolean']['output'];
  /** The address under which the instance is reached from outside. */
  readonly publicUrl: Scalars['String']['output'];
  /** False: mails go to the outbox that the owner of the instance reads. */
  readonly sendsMail: Scalars['Boolean']['output'];
};

/** Fields of the input that can't be taken as they are; nothing was written. */
export type InvalidInputError = UserError & {
  readonly __typename?: 'InvalidInputError';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly params: ReadonlyArray<ErrorParam>;
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** Every problem, each with its own path. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** A link that makes whoever opens it a member. */
export type Invite = Node & {
  readonly __typename?: 'Invite';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly role: ClubRole;
  readonly state: InviteState;
  readonly uses: Scalars['Int']['output'];
  /** How many may still use it; null is without limit. */
  readonly usesLeft?: Maybe<Scalars['Int']['output']>;
};

/** What somebody who opens an invite link sees before joining. */
export type InvitePreview = {
  readonly __typename?: 'InvitePreview';
  readonly club: Club;
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly role: ClubRole;
  readonly state: InviteState;
};

export type InviteState =
  | 'EXPIRED'
  | 'OPEN'
  | 'REVOKED'
  | 'USED_UP';

/** A wish to join a club that waits for an answer. */
export type JoinRequest = Node & {
  readonly __typename?: 'JoinRequest';
  readonly account: Account;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

export type LeaveClubInput = {
  readonly clubId: Scalars['ID']['input'];
};

export type LeaveClubResult = ConflictError | LeaveClubSuccess | NotFoundError;

export type LeaveClubSuccess = {
  readonly __typename?: 'LeaveClubSuccess';
  readonly club: Club;
};

/** One fact of the race log. Facts are never changed; a void names the fact it takes out. */
export type LogFact = {
  readonly __typename?: 'LogFact';
  readonly bib?: Maybe<Scalars['String']['output']>;
  readonly chip?: Maybe<Scalars['String']['output']>;
  /** What it says beyond that: wave, decision, reason, offset. */
  readonly details: ReadonlyArray<ErrorParam>;
  /** 32 hexadecimal digits; equal facts have equal ids. */
  readonly factId: Scalars['ID']['output'];
  readonly kind: FactKind;
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly official: OfficialRank;
  /** Dense per event, in the order of arrival. */
  readonly position: Scalars['Position']['output'];
  readonly race?: Maybe<Race>;
  /** The line as the reader wrote it. */
  readonly raw?: Maybe<Scalars['String']['output']>;
  readonly readerId?: Maybe<Scalars['String']['output']>;
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly recordedBy?: Maybe<Account>;
  /** Null when it is about no place, or the place is gone. */
  readonly timingPoint?: Maybe<TimingPoint>;
};

export type LogFactConnection = {
  readonly __typename?: 'LogFactConnection';
  readonly edges: ReadonlyArray<LogFactEdge>;
  readonly pageInfo: PageInfo;
};

export type LogFactEdge = {
  readonly __typename?: 'LogFactEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LogFact;
};

/** An account in a club. */
export type Membership = Node & {
  readonly __typename?: 'Membership';
  readonly account: Account;
  readonly club: Club;
  readonly id: Scalars['ID']['output'];
  readonly joinedAt: Scalars['DateTime']['output'];
  readonly role: ClubRole;
};

export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  readonly edges: ReadonlyArray<MembershipEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Membership;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Joins by an invite link. Who is a member already stays what they are, or is raised to the link's role. */
  readonly acceptInvite: AcceptInviteResult;
  /** Does what the preview showed, in one transaction. */
  readonly applyImport: ApplyImportResult;
  readonly changeMemberRole: ChangeMemberRoleResult;
  /** Makes the signed-in account the owner of an instance that has none. */
  readonly claimInstance: ClaimInstanceResult;
  readonly createClub: CreateClubResult;
  readonly createEvent: CreateEventResult;
  /** Makes a token. It is in the answer and is not kept; the device sends it as `Authorization: Bearer <token>`. */
  readonly createEventToken: CreateEventTokenResult;
  /** Makes a link. Its token is in the answer and is not kept. */
  readonly createInvite: CreateInviteResult;
  readonly createRace: CreateRaceResult;
  readonly decideJoinRequest: DecideJoinRequestResult;
  /** Leaves a club; its last owner can't. */
  readonly leaveClub: LeaveClubResult;
  /** Reads an uploaded file and shows what it would do; writes nothing but the preview. Call again with other columns to remap. */
  readonly previewImport: PreviewImportResult;
  /** Keeps the measured clock offset of a reader; the newest counts for all its reads. */
  readonly recordClockOffset: RecordClockOffsetResult;
  /** Keeps passings that a person saw. */
  readonly recordCrossings: RecordCrossingsResult;
  /** Keeps the start signal of a wave. */
  readonly recordGun: RecordGunResult;
  /** Keeps chip reads. Up to 5000 in a batch; a batch may be sent again, overlap or come in any order. */
  readonly recordReads: RecordReadsResult;
  /** Keeps a decision about a runner. */
  readonly recordRuling: RecordRulingResult;
  readonly removeEntry: RemoveEntryResult;
  readonly removeMember: RemoveMemberResult;
  readonly requestToJoin: RequestToJoinResult;
  /** Ends a token for good, from the next request on. */
  readonly revokeEventToken: RevokeEventTokenResult;
  readonly revokeInvite: RevokeInviteResult;
  readonly saveEntry: SaveEntryResult;
  readonly setCategories: SetCategoriesResult;
  /** Replaces the course; checkpoints with an id keep it. */
  readonly setCourse: SetCourseResult;
  /** Says where each reader stands; readers left out are forgotten. */
  readonly setReaders: SetReadersResult;
  /** Adds the timing points that are new, changes the known ones (by id) and removes the rest, where nothing uses them. */
  readonly setTimingPoints: SetTimingPointsResult;
  /** Replaces the waves; waves with an id keep it. */
  readonly setWaves: SetWavesResult;
  /** Takes an entry import back: new entries go, changed ones become what they were. */
  readonly undoImport: UndoImportResult;
  readonly updateClub: UpdateClubResult;
  readonly updateEvent: UpdateEventResult;
  /** Changes the viewer's own name and language. */
  readonly updateProfile: UpdateProfileResult;
  readonly updateRace: UpdateRaceResult;
  /** Takes a fact out of the results, with a reason; the fact stays in the log. */
  readonly voidFact: VoidFactResult;
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
  readonly id: Scalars['ID']['output'];
};

/** What the input names does not exist, or the viewer may not know of it. */
export type NotFoundError = UserError & {
  readonly __typename?: 'NotFoundError';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly params: ReadonlyArray<ErrorParam>;
  readonly path: ReadonlyArray<Scalars['String']['output']>;
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
  readonly __typename?: 'OutboxMail';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly failure?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Null when it was not sent, because there is no mail server or because of `failure`. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  readonly subject: Scalars['String']['output'];
  readonly textBody: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
};

export type OutboxMailConnection = {
  readonly __typename?: 'OutboxMailConnection';
  readonly edges: ReadonlyArray<OutboxMailEdge>;
  readonly pageInfo: PageInfo;
};

export type OutboxMailEdge = {
  readonly __typename?: 'OutboxMailEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OutboxMail;
};

/** Where a page of a connection ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it as `after` to read on; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type PreviewImportInput = {
  /** Fields by column, in the file's order; guessed when absent. Null leaves a column out. */
  readonly columns?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** From the upload of the file: POST /uploads. */
  readonly importId: Scalars['ID']['input'];
  /** How finish times are written; guessed when absent. */
  readonly timeFormat?: InputMaybe<FinishTimeFormat>;
  /** For local times in the file; the event's zone when absent. */
  readonly timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** What rows without a wave start with; FINISH_TIMES: the moment that gun times count from is this wave's planned start. */
  readonly waveId?: InputMaybe<Scalars['ID']['input']>;
};

export type PreviewImportResult = ConflictError | InvalidInputError | NotFoundError | PreviewImportSuccess;

export type PreviewImportSuccess = {
  readonly __typename?: 'PreviewImportSuccess';
  readonly import: Import;
};

export type ProblemSeverity =
  /** It will go wrong. */
  | 'ERROR'
  /** It may be meant. */
  | 'WARNING';

export type Query = {
  readonly __typename?: 'Query';
  readonly club?: Maybe<Club>;
  /** Clubs of the instance, by name. */
  readonly clubs: ClubConnection;
  readonly event?: Maybe<Event>;
  /** Published events: today's, then upcoming ones, then past ones, newest first. */
  readonly events: EventConnection;
  readonly instance: Instance;
  /** What an invite link offers; null when there is no such link. */
  readonly invite?: Maybe<InvitePreview>;
  /** Any node by its id, under the same rules as everywhere else; null when there is none for the viewer. */
  readonly node?: Maybe<Node>;
  /** Mails, newest first; for the owner of the instance. */
  readonly outbox: OutboxMailConnection;
  /** Null when nobody is signed in. */
  readonly viewer?: Maybe<Viewer>;
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
  readonly __typename?: 'Race';
  readonly categories: ReadonlyArray<Category>;
  /** Along the course, from the start to the finish. */
  readonly checkpoints: ReadonlyArray<Checkpoint>;
  readonly distance: Scalars['DistanceMetres']['output'];
  /** By bib; for organizers. */
  readonly entries: EntryConnection;
  readonly entryCount: Scalars['Int']['output'];
  readonly event: Event;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly result?: Maybe<Result>;
  readonly resultFacets: ResultFacets;
  readonly results: ResultConnection;
  readonly resultsSummary: ResultsSummary;
  readonly rules: RaceRules;
  /** The field's section times along the course; sections that nobody has run are left out. */
  readonly sectionBands: ReadonlyArray<SectionBand>;
  /** Unique in the event; part of the address. */
  readonly slug: Scalars['String']['output'];
  readonly waves: ReadonlyArray<Wave>;
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
  readonly __typename?: 'RaceRules';
  readonly ageGroups: ReadonlyArray<AgeGroup>;
  readonly guideRule: GuideRule;
  /** Reads of one chip at one place within this time are one passing. */
  readonly ignoreWindow: Scalars['DurationMs']['output'];
  readonly rankingBasis: RankingBasis;
  readonly rounding: Rounding;
  /** How long after the gun a read on the start mat counts as a start. */
  readonly startWindow: Scalars['DurationMs']['output'];
  readonly tieRule: TieRule;
};

export type RaceRulesInput = {
  /** Five-year groups when absent. */
  readonly ageGroups?: InputMaybe<ReadonlyArray<AgeGroupInput>>;
  readonly guideRule: GuideRule;
  /** 0 or more; 2 s when absent. */
  readonly ignoreWindow?: InputMaybe<Scalars['DurationMs']['input']>;
  readonly rankingBasis: RankingBasis;
  readonly rounding: Rounding;
  /** More than 0; one hour when absent. */
  readonly startWindow?: InputMaybe<Scalars['DurationMs']['input']>;
  readonly tieRule: TieRule;
};

export type RankingBasis =
  /** From the gun of the wave. */
  | 'GUN'
  /** From the runner's own start. */
  | 'NET';

/** A device that reads chips at a timing point. */
export type Reader = {
  readonly __typename?: 'Reader';
  /** Counts only where no main reader has a read. */
  readonly isBackup: Scalars['Boolean']['output'];
  readonly readerId: Scalars['String']['output'];
  readonly timingPoint: TimingPoint;
};

export type ReaderInput = {
  readonly isBackup: Scalars['Boolean']['input'];
  /** 1 to 64 characters, as the reader names itself. */
  readonly readerId: Scalars['String']['input'];
  readonly timingPointCode: Scalars['String']['input'];
};

export type RecordClockOffsetInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly factId: Scalars['ID']['input'];
  /** True time minus the reader's time. */
  readonly offset: Scalars['DurationMs']['input'];
  readonly readerId: Scalars['String']['input'];
};

export type RecordClockOffsetResult = InvalidInputError | NotFoundError | RecordFactSuccess;

export type RecordCrossingsInput = {
  /** At most 5000. */
  readonly crossings: ReadonlyArray<CrossingInput>;
  readonly eventId: Scalars['ID']['input'];
};

export type RecordCrossingsResult = InvalidInputError | NotFoundError | RecordCrossingsSuccess;

export type RecordCrossingsSuccess = {
  readonly __typename?: 'RecordCrossingsSuccess';
  readonly alreadyKnown: Scalars['Int']['output'];
  readonly logPosition: Scalars['Position']['output'];
  readonly recorded: Scalars['Int']['output'];
  readonly rejected: ReadonlyArray<RejectedItem>;
};

/** The fact is in the log. */
export type RecordFactSuccess = {
  readonly __typename?: 'RecordFactSuccess';
  readonly fact: LogFact;
  /** False: it was there before. */
  readonly isNew: Scalars['Boolean']['output'];
};

export type RecordGunInput = {
  readonly at: Scalars['DateTime']['input'];
  readonly factId: Scalars['ID']['input'];
  readonly raceId: Scalars['ID']['input'];
  /** Absent: every wave of the race. */
  readonly waveId?: InputMaybe<Scalars['ID']['input']>;
};

export type RecordGunResult = InvalidInputError | NotFoundError | RecordFactSuccess;

export type RecordReadsInput = {
  readonly eventId: Scalars['ID']['input'];
  /** At most 5000. */
  readonly reads: ReadonlyArray<ChipReadInput>;
};

export type RecordReadsResult = InvalidInputError | NotFoundError | RecordReadsSuccess;

export type RecordReadsSuccess = {
  readonly __typename?: 'RecordReadsSuccess';
  /** Facts that the log had already, or that the batch held twice. */
  readonly alreadyKnown: Scalars['Int']['output'];
  /** Where the log ends now. */
  readonly logPosition: Scalars['Position']['output'];
  /** Facts that were new. */
  readonly recorded: Scalars['Int']['output'];
  readonly rejected: ReadonlyArray<RejectedItem>;
};

export type RecordRulingInput = {
  readonly decision: RulingDecision;
  readonly entryId: Scalars['ID']['input'];
  readonly factId: Scalars['ID']['input'];
  /** For TIME_PENALTY, more than 0. */
  readonly penalty?: InputMaybe<Scalars['DurationMs']['input']>;
  /** Shown to the runner, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

export type RecordRulingResult = InvalidInputError | NotFoundError | RecordFactSuccess;

/** A part of a batch that was not kept; the rest was. */
export type RejectedItem = {
  readonly __typename?: 'RejectedItem';
  readonly code: Scalars['String']['output'];
  /** Place in the batch, from 0. */
  readonly index: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly params: ReadonlyArray<ErrorParam>;
};

export type RemoveEntryInput = {
  readonly entryId: Scalars['ID']['input'];
};

export type RemoveEntryResult = NotFoundError | RemoveEntrySuccess;

export type RemoveEntrySuccess = {
  readonly __typename?: 'RemoveEntrySuccess';
  readonly race: Race;
};

export type RemoveMemberInput = {
  readonly membershipId: Scalars['ID']['input'];
};

export type RemoveMemberResult = ConflictError | NotFoundError | RemoveMemberSuccess;

export type RemoveMemberSuccess = {
  readonly __typename?: 'RemoveMemberSuccess';
  readonly club: Club;
};

export type RequestToJoinInput = {
  readonly clubId: Scalars['ID']['input'];
  /** At most 1000 characters. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
};

export type RequestToJoinResult = ConflictError | InvalidInputError | NotFoundError | RequestToJoinSuccess;

export type RequestToJoinSuccess = {
  readonly __typename?: 'RequestToJoinSuccess';
  readonly joinRequest: JoinRequest;
};

/** One runner in the results of one race. */
export type Result = Node & {
  readonly __typename?: 'Result';
  readonly ageGroupKey?: Maybe<Scalars['String']['output']>;
  readonly bib: Scalars['String']['output'];
  readonly clubName?: Maybe<Scalars['String']['output']>;
  readonly entry: Entry;
  /** Why the time is what it is, in sentences to be translated. */
  readonly explanation: ReadonlyArray<ExplanationSentence>;
  readonly finishAt?: Maybe<Scalars['DateTime']['output']>;
  readonly gunAt?: Maybe<Scalars['DateTime']['output']>;
  /** From the wave's gun, rounded for display, with penalties. */
  readonly gunTime?: Maybe<Scalars['DurationMs']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly isGunPlanned: Scalars['Boolean']['output'];
  readonly lastSplit?: Maybe<Split>;
  /** Place in the list, from 1. */
  readonly listOrder: Scalars['Int']['output'];
  /** Null when unknown or hidden. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** From the runner's own start, rounded for display, with penalties. */
  readonly netTime?: Maybe<Scalars['DurationMs']['output']>;
  /** The time that places are taken by, rounded for display; null unless finished. */
  readonly officialTime?: Maybe<Scalars['DurationMs']['output']>;
  readonly penalty: Scalars['DurationMs']['output'];
  /** Null unless finished and ranked; shared places are 1, 2, 2, 4. */
  readonly place?: Maybe<Scalars['Int']['output']>;
  /** Among the same sex and age group. */
  readonly placeInAgeGroup?: Maybe<Scalars['Int']['output']>;
  readonly placeInSex?: Maybe<Scalars['Int']['output']>;
  readonly placesInCategories: ReadonlyArray<CategoryPlace>;
  readonly race: Race;
  /** Unrounded and without penalties. */
  readonly rawGunTime?: Maybe<Scalars['DurationMs']['output']>;
  readonly rawNetTime?: Maybe<Scalars['DurationMs']['output']>;
  /** Every read and crossing of the runner and what became of it, by time. */
  readonly reads: ReadonlyArray<RunnerRead>;
  readonly sex?: Maybe<Sex>;
  /** Along the course; checkpoints without a passing are left out. */
  readonly splits: ReadonlyArray<Split>;
  readonly startAt?: Maybe<Scalars['DateTime']['output']>;
  readonly startSource: StartSource;
  readonly status: ResultStatus;
};

/** News of the results of a race. */
export type ResultChanges = {
  readonly __typename?: 'ResultChanges';
  /** True: rows went away or too much changed; load the page again. */
  readonly isReset: Scalars['Boolean']['output'];
  /** Resume after it. */
  readonly position: Scalars['Position']['output'];
  /** Results as they are now, those that changed only. */
  readonly results: ReadonlyArray<Result>;
  readonly summary: ResultsSummary;
};

export type ResultConnection = {
  readonly __typename?: 'ResultConnection';
  readonly edges: ReadonlyArray<ResultEdge>;
  readonly pageInfo: PageInfo;
  /** Change position that the page was read at. */
  readonly position: Scalars['Position']['output'];
  /** How many results the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ResultEdge = {
  readonly __typename?: 'ResultEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Result;
};

/** One value to filter by. */
export type ResultFacet = {
  readonly __typename?: 'ResultFacet';
  readonly count: Scalars['Int']['output'];
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
};

/** What the results can be filtered by, with counts. */
export type ResultFacets = {
  readonly __typename?: 'ResultFacets';
  readonly ageGroups: ReadonlyArray<ResultFacet>;
  readonly categories: ReadonlyArray<ResultFacet>;
  readonly clubs: ReadonlyArray<ResultFacet>;
  readonly sexes: ReadonlyArray<ResultFacet>;
  readonly statuses: ReadonlyArray<ResultFacet>;
};

export type ResultFilter = {
  readonly ageGroup?: InputMaybe<Scalars['String']['input']>;
  readonly category?: InputMaybe<Scalars['String']['input']>;
  readonly club?: InputMaybe<Scalars['String']['input']>;
  /** Bib, or the beginning of any word of the name or club; accents don't matter. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly sex?: InputMaybe<Sex>;
  readonly status?: InputMaybe<ResultStatus>;
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
  readonly __typename?: 'ResultsSummary';
  readonly didNotFinish: Scalars['Int']['output'];
  readonly didNotStart: Scalars['Int']['output'];
  readonly disqualified: Scalars['Int']['output'];
  readonly entered: Scalars['Int']['output'];
  readonly finished: Scalars['Int']['output'];
  /** The first gun of the race; planned while none is recorded. */
  readonly gunAt?: Maybe<Scalars['DateTime']['output']>;
  readonly isGunPlanned: Scalars['Boolean']['output'];
  readonly onCourse: Scalars['Int']['output'];
  /** Grows with every change; subscriptions resume from it. */
  readonly position: Scalars['Position']['output'];
  /** SHA-256 over canonical JSON of entries, bibs, statuses, times and places, 64 hexadecimal digits. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly started: Scalars['Int']['output'];
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type RevokeEventTokenInput = {
  readonly eventTokenId: Scalars['ID']['input'];
};

export type RevokeEventTokenResult = NotFoundError | RevokeEventTokenSuccess;

export type RevokeEventTokenSuccess = {
  readonly __typename?: 'RevokeEventTokenSuccess';
  readonly eventToken: EventToken;
};

export type RevokeInviteInput = {
  readonly inviteId: Scalars['ID']['input'];
};

export type RevokeInviteResult = NotFoundError | RevokeInviteSuccess;

export type RevokeInviteSuccess = {
  readonly __typename?: 'RevokeInviteSuccess';
  readonly invite: Invite;
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
  readonly __typename?: 'RunnerRead';
  /** By the corrected clock. */
  readonly at: Scalars['DateTime']['output'];
  readonly checkpoint?: Maybe<Checkpoint>;
  readonly chip?: Maybe<Scalars['String']['output']>;
  readonly disposition: Disposition;
  readonly factId: Scalars['ID']['output'];
  /** The fact that was preferred. */
  readonly insteadFactId?: Maybe<Scalars['ID']['output']>;
  readonly kind: FactKind;
  readonly readerId?: Maybe<Scalars['String']['output']>;
  readonly timingPoint?: Maybe<TimingPoint>;
};

export type SaveEntryInput = {
  /** Used where the birth date is unknown. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  readonly ageGroupKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 12 characters, unique in the event. */
  readonly bib: Scalars['String']['input'];
  readonly birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  readonly categoryKeys: ReadonlyArray<Scalars['String']['input']>;
  /** The first is the main chip. */
  readonly chips: ReadonlyArray<Scalars['String']['input']>;
  readonly clubName?: InputMaybe<Scalars['String']['input']>;
  /** Absent: a new entry. */
  readonly entryId?: InputMaybe<Scalars['ID']['input']>;
  readonly guideBib?: InputMaybe<Scalars['String']['input']>;
  readonly guideChips: ReadonlyArray<Scalars['String']['input']>;
  readonly guideName?: InputMaybe<Scalars['String']['input']>;
  readonly isAgeHidden: Scalars['Boolean']['input'];
  readonly isNameHidden: Scalars['Boolean']['input'];
  readonly isRanked: Scalars['Boolean']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly raceId: Scalars['ID']['input'];
  readonly sex?: InputMaybe<Sex>;
  readonly waveId?: InputMaybe<Scalars['ID']['input']>;
};

export type SaveEntryResult = ConflictError | InvalidInputError | NotFoundError | SaveEntrySuccess;

export type SaveEntrySuccess = {
  readonly __typename?: 'SaveEntrySuccess';
  readonly entry: Entry;
};

/** The field on the section that ends at a checkpoint. */
export type SectionBand = {
  readonly __typename?: 'SectionBand';
  readonly checkpoint: Checkpoint;
  /** How many runners it is made of. */
  readonly count: Scalars['Int']['output'];
  /** Section times of the faster tenth, the middle and the slower tenth of the field. */
  readonly fast: Scalars['DurationMs']['output'];
  readonly middle: Scalars['DurationMs']['output'];
  readonly slow: Scalars['DurationMs']['output'];
};

export type SetCategoriesInput = {
  readonly categories: ReadonlyArray<CategoryInput>;
  readonly raceId: Scalars['ID']['input'];
};

export type SetCategoriesResult = InvalidInputError | NotFoundError | SetCategoriesSuccess;

export type SetCategoriesSuccess = {
  readonly __typename?: 'SetCategoriesSuccess';
  readonly race: Race;
};

export type SetCourseInput = {
  /** In order: one start, any splits, one finish. */
  readonly checkpoints: ReadonlyArray<CheckpointInput>;
  readonly raceId: Scalars['ID']['input'];
};

export type SetCourseResult = InvalidInputError | NotFoundError | SetCourseSuccess;

export type SetCourseSuccess = {
  readonly __typename?: 'SetCourseSuccess';
  readonly race: Race;
};

export type SetReadersInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly readers: ReadonlyArray<ReaderInput>;
};

export type SetReadersResult = InvalidInputError | NotFoundError | SetReadersSuccess;

export type SetReadersSuccess = {
  readonly __typename?: 'SetReadersSuccess';
  readonly event: Event;
};

export type SetTimingPointsInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly timingPoints: ReadonlyArray<TimingPointInput>;
};

export type SetTimingPointsResult = ConflictError | InvalidInputError | NotFoundError | SetTimingPointsSuccess;

export type SetTimingPointsSuccess = {
  readonly __typename?: 'SetTimingPointsSuccess';
  readonly event: Event;
};

export type SetWavesInput = {
  readonly raceId: Scalars['ID']['input'];
  readonly waves: ReadonlyArray<WaveInput>;
};

export type SetWavesResult = InvalidInputError | NotFoundError | SetWavesSuccess;

export type SetWavesSuccess = {
  readonly __typename?: 'SetWavesSuccess';
  readonly race: Race;
};

/** Something in the set-up that would go wrong on the day. */
export type SetupProblem = {
  readonly __typename?: 'SetupProblem';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly params: ReadonlyArray<ErrorParam>;
  readonly race?: Maybe<Race>;
  readonly severity: ProblemSeverity;
};

export type Sex =
  | 'F'
  | 'M'
  | 'X';

/** A passing of a checkpoint. */
export type Split = {
  readonly __typename?: 'Split';
  readonly checkpoint: Checkpoint;
  /** Since the wave's gun. */
  readonly gunTime?: Maybe<Scalars['DurationMs']['output']>;
  /** Faster than a plausible backward runner; for a human to look at. */
  readonly isSuspicious: Scalars['Boolean']['output'];
  /** Since the runner's own start. */
  readonly netTime?: Maybe<Scalars['DurationMs']['output']>;
  readonly passedAt: Scalars['DateTime']['output'];
  /** Of that section. */
  readonly sectionDistance?: Maybe<Scalars['DistanceMetres']['output']>;
  /** Since the checkpoint that was passed before. */
  readonly sectionTime?: Maybe<Scalars['DurationMs']['output']>;
};

export type StartSource =
  | 'GUN'
  | 'NONE'
  | 'PLANNED_GUN'
  | 'START_READ';

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Changes of a race's results, at most ten times a second. Give the position of the page that was read. */
  readonly resultChanges: ResultChanges;
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
  readonly __typename?: 'TimingPoint';
  /** 1 to 24 letters, digits, `_`, `.`, `-`; what reads name. */
  readonly code: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type TimingPointInput = {
  readonly code: Scalars['String']['input'];
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
};

export type UndoImportInput = {
  readonly importId: Scalars['ID']['input'];
};

export type UndoImportResult = ConflictError | NotFoundError | UndoImportSuccess;

export type UndoImportSuccess = {
  readonly __typename?: 'UndoImportSuccess';
  readonly import: Import;
};

export type UnitSystem =
  | 'IMPERIAL'
  | 'METRIC';

export type UpdateClubInput = {
  readonly clubId: Scalars['ID']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly firstWeekday?: InputMaybe<Weekday>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  readonly timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  readonly units?: InputMaybe<UnitSystem>;
};

export type UpdateClubResult = ConflictError | InvalidInputError | NotFoundError | UpdateClubSuccess;

export type UpdateClubSuccess = {
  readonly __typename?: 'UpdateClubSuccess';
  readonly club: Club;
};

export type UpdateEventInput = {
  readonly endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  readonly eventId: Scalars['ID']['input'];
  readonly isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  readonly startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  readonly timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

export type UpdateEventResult = ConflictError | InvalidInputError | NotFoundError | UpdateEventSuccess;

export type UpdateEventSuccess = {
  readonly __typename?: 'UpdateEventSuccess';
  readonly event: Event;
};

export type UpdateProfileInput = {
  /** A language that the instance has, such as en or de; null goes by the browser. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 120 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateProfileResult = InvalidInputError | UpdateProfileSuccess;

export type UpdateProfileSuccess = {
  readonly __typename?: 'UpdateProfileSuccess';
  readonly viewer: Viewer;
};

export type UpdateRaceInput = {
  readonly distance?: InputMaybe<Scalars['DistanceMetres']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly raceId: Scalars['ID']['input'];
  readonly rules?: InputMaybe<RaceRulesInput>;
  readonly slug?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateRaceResult = ConflictError | InvalidInputError | NotFoundError | UpdateRaceSuccess;

export type UpdateRaceSuccess = {
  readonly __typename?: 'UpdateRaceSuccess';
  readonly race: Race;
};

/** Something that the person can mend. `code` and `params` are what gets translated; `message` is English. */
export type UserError = {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly params: ReadonlyArray<ErrorParam>;
  /** The input field it is about, outermost first; empty when it is about the whole. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Who is asking. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly account: Account;
  /** May make clubs: the owner of the instance, and owners of a club. */
  readonly canCreateClubs: Scalars['Boolean']['output'];
  readonly isInstanceOwner: Scalars['Boolean']['output'];
  /** Clubs the viewer is in, by name. */
  readonly memberships: ReadonlyArray<Membership>;
};

export type VoidFactInput = {
  readonly eventId: Scalars['ID']['input'];
  readonly factId: Scalars['ID']['input'];
  /** 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  readonly targetFactId: Scalars['ID']['input'];
};

export type VoidFactResult = InvalidInputError | NotFoundError | RecordFactSuccess;

/** A group that starts together. */
export type Wave = Node & {
  readonly __typename?: 'Wave';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly plannedStartAt: Scalars['DateTime']['output'];
};

export type WaveInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
  readonly plannedStartAt: Scalars['DateTime']['input'];
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
    | ( Omit<AcceptInviteSuccess, 'membership'> & { membership: _RefType['Membership'] } )
    | ( ConflictError )
    | ( NotFoundError )
  ;
  ApplyImportResult:
    | ( Omit<ApplyImportSuccess, 'import'> & { import: _RefType['Import'] } )
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  ChangeMemberRoleResult:
    | ( Omit<ChangeMemberRoleSuccess, 'membership'> & { membership: _RefType['Membership'] } )
    | ( ConflictError )
    | ( NotFoundError )
  ;
  ClaimInstanceResult:
    | ( Omit<ClaimInstanceSuccess, 'viewer'> & { viewer: _RefType['Viewer'] } )
    | ( ConflictError )
  ;
  CreateClubResult:
    | ( ConflictError )
    | ( Omit<CreateClubSuccess, 'club'> & { club: _RefType['Club'] } )
    | ( InvalidInputError )
  ;
  CreateEventResult:
    | ( ConflictError )
    | ( Omit<CreateEventSuccess, 'event'> & { event: _RefType['Event'] } )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  CreateEventTokenResult:
    | ( Omit<CreateEventTokenSuccess, 'eventToken'> & { eventToken: _RefType['EventToken'] } )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  CreateInviteResult:
    | ( Omit<CreateInviteSuccess, 'invite'> & { invite: _RefType['Invite'] } )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  CreateRaceResult:
    | ( ConflictError )
    | ( Omit<CreateRaceSuccess, 'race'> & { race: _RefType['Race'] } )
    | ( InvalidInputError )
    | ( NotFoundError )
  ;
  DecideJoinRequestResult:
    | ( ConflictError )
    | ( Omit<DecideJoinRequestSuccess, 'club' | 'membership'> & { club: _RefType['Club'], membership?: Maybe<_RefType['Membership']> } )
    | ( NotFoundError )
  ;
  LeaveClubResult:
    | ( ConflictError )
    | ( Omit<LeaveClubSuccess, 'club'> & { club: _RefType['Club'] } )
    | ( NotFoundError )
  ;
  PreviewImportResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<PreviewImportSuccess, 'import'> & { import: _RefType['Import'] } )
  ;
  RecordClockOffsetResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<RecordFactSuccess, 'fact'> & { fact: _RefType['LogFact'] } )
  ;
  RecordCrossingsResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( RecordCrossingsSuccess )
  ;
  RecordGunResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<RecordFactSuccess, 'fact'> & { fact: _RefType['LogFact'] } )
  ;
  RecordReadsResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( RecordReadsSuccess )
  ;
  RecordRulingResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<RecordFactSuccess, 'fact'> & { fact: _RefType['LogFact'] } )
  ;
  RemoveEntryResult:
    | ( NotFoundError )
    | ( Omit<RemoveEntrySuccess, 'race'> & { race: _RefType['Race'] } )
  ;
  RemoveMemberResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<RemoveMemberSuccess, 'club'> & { club: _RefType['Club'] } )
  ;
  RequestToJoinResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<RequestToJoinSuccess, 'joinRequest'> & { joinRequest: _RefType['JoinRequest'] } )
  ;
  RevokeEventTokenResult:
    | ( NotFoundError )
    | ( Omit<RevokeEventTokenSuccess, 'eventToken'> & { eventToken: _RefType['EventToken'] } )
  ;
  RevokeInviteResult:
    | ( NotFoundError )
    | ( Omit<RevokeInviteSuccess, 'invite'> & { invite: _RefType['Invite'] } )
  ;
  SaveEntryResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<SaveEntrySuccess, 'entry'> & { entry: _RefType['Entry'] } )
  ;
  SetCategoriesResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<SetCategoriesSuccess, 'race'> & { race: _RefType['Race'] } )
  ;
  SetCourseResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<SetCourseSuccess, 'race'> & { race: _RefType['Race'] } )
  ;
  SetReadersResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<SetReadersSuccess, 'event'> & { event: _RefType['Event'] } )
  ;
  SetTimingPointsResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<SetTimingPointsSuccess, 'event'> & { event: _RefType['Event'] } )
  ;
  SetWavesResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<SetWavesSuccess, 'race'> & { race: _RefType['Race'] } )
  ;
  UndoImportResult:
    | ( ConflictError )
    | ( NotFoundError )
    | ( Omit<UndoImportSuccess, 'import'> & { import: _RefType['Import'] } )
  ;
  UpdateClubResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<UpdateClubSuccess, 'club'> & { club: _RefType['Club'] } )
  ;
  UpdateEventResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<UpdateEventSuccess, 'event'> & { event: _RefType['Event'] } )
  ;
  UpdateProfileResult:
    | ( InvalidInputError )
    | ( Omit<UpdateProfileSuccess, 'viewer'> & { viewer: _RefType['Viewer'] } )
  ;
  UpdateRaceResult:
    | ( ConflictError )
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<UpdateRaceSuccess, 'race'> & { race: _RefType['Race'] } )
  ;
  VoidFactResult:
    | ( InvalidInputError )
    | ( NotFoundError )
    | ( Omit<RecordFactSuccess, 'fact'> & { fact: _RefType['LogFact'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AccountModel )
    | ( CheckpointModel )
    | ( ClubModel )
    | ( EntryModel )
    | ( EventModel )
    | ( EventTokenModel )
    | ( ImportModel )
    | ( InviteModel )
    | ( JoinRequestModel )
    | ( MembershipModel )
    | ( RaceModel )
    | ( ResultModel )
    | ( TimingPointModel )
    | ( WaveModel )
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
  AcceptInviteSuccess: ResolverTypeWrapper<Omit<AcceptInviteSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  Account: ResolverTypeWrapper<AccountModel>;
  AgeGroup: ResolverTypeWrapper<AgeGroupModel>;
  AgeGroupInput: AgeGroupInput;
  ApplyImportInput: ApplyImportInput;
  ApplyImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyImportResult']>;
  ApplyImportSuccess: ResolverTypeWrapper<Omit<ApplyImportSuccess, 'import'> & { import: ResolversTypes['Import'] }>;
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Category: ResolverTypeWrapper<CategoryModel>;
  CategoryInput: CategoryInput;
  CategoryPlace: ResolverTypeWrapper<Omit<CategoryPlace, 'category'> & { category: ResolversTypes['Category'] }>;
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMemberRoleResult']>;
  ChangeMemberRoleSuccess: ResolverTypeWrapper<Omit<ChangeMemberRoleSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  Checkpoint: ResolverTypeWrapper<CheckpointModel>;
  CheckpointInput: CheckpointInput;
  CheckpointKind: CheckpointKind;
  ChipPurpose: ChipPurpose;
  ChipReadInput: ChipReadInput;
  ClaimInstanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimInstanceResult']>;
  ClaimInstanceSuccess: ResolverTypeWrapper<Omit<ClaimInstanceSuccess, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  Club: ResolverTypeWrapper<ClubModel>;
  ClubConnection: ResolverTypeWrapper<Omit<ClubConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClubEdge']> }>;
  ClubEdge: ResolverTypeWrapper<Omit<ClubEdge, 'node'> & { node: ResolversTypes['Club'] }>;
  ClubPermissions: ResolverTypeWrapper<ClubPermissionsModel>;
  ClubRole: ClubRole;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  CreateClubInput: CreateClubInput;
  CreateClubResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateClubResult']>;
  CreateClubSuccess: ResolverTypeWrapper<Omit<CreateClubSuccess, 'club'> & { club: ResolversTypes['Club'] }>;
  CreateEventInput: CreateEventInput;
  CreateEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateEventResult']>;
  CreateEventSuccess: ResolverTypeWrapper<Omit<CreateEventSuccess, 'event'> & { event: ResolversTypes['Event'] }>;
  CreateEventTokenInput: CreateEventTokenInput;
  CreateEventTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateEventTokenResult']>;
  CreateEventTokenSuccess: ResolverTypeWrapper<Omit<CreateEventTokenSuccess, 'eventToken'> & { eventToken: ResolversTypes['EventToken'] }>;
  CreateInviteInput: CreateInviteInput;
  CreateInviteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateInviteResult']>;
  CreateInviteSuccess: ResolverTypeWrapper<Omit<CreateInviteSuccess, 'invite'> & { invite: ResolversTypes['Invite'] }>;
  CreateRaceInput: CreateRaceInput;
  CreateRaceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateRaceResult']>;
  CreateRaceSuccess: ResolverTypeWrapper<Omit<CreateRaceSuccess, 'race'> & { race: ResolversTypes['Race'] }>;
  CrossingInput: CrossingInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideJoinRequestInput: DecideJoinRequestInput;
  DecideJoinRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideJoinRequestResult']>;
  DecideJoinRequestSuccess: ResolverTypeWrapper<Omit<DecideJoinRequestSuccess, 'club' | 'membership'> & { club: ResolversTypes['Club'], membership?: Maybe<ResolversTypes['Membership']> }>;
  Direction: Direction;
  Disposition: Disposition;
  DistanceMetres: ResolverTypeWrapper<Scalars['DistanceMetres']['output']>;
  DurationMs: ResolverTypeWrapper<Scalars['DurationMs']['output']>;
  Entry: ResolverTypeWrapper<EntryModel>;
  EntryChip: ResolverTypeWrapper<EntryChipModel>;
  EntryConnection: ResolverTypeWrapper<Omit<EntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EntryEdge']> }>;
  EntryEdge: ResolverTypeWrapper<Omit<EntryEdge, 'node'> & { node: ResolversTypes['Entry'] }>;
  ErrorParam: ResolverTypeWrapper<ErrorParam>;
  Event: ResolverTypeWrapper<EventModel>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventPhase: EventPhase;
  EventToken: ResolverTypeWrapper<EventTokenModel>;
  EventTokenScope: EventTokenScope;
  EventTokenState: EventTokenState;
  ExplanationSentence: ResolverTypeWrapper<ExplanationSentenceModel>;
  FactKind: FactKind;
  FinishTimeFormat: FinishTimeFormat;
  GuideRule: GuideRule;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Import: ResolverTypeWrapper<ImportModel>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportConnection: ResolverTypeWrapper<Omit<ImportConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ImportEdge']> }>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportEdge: ResolverTypeWrapper<Omit<ImportEdge, 'node'> & { node: ResolversTypes['Import'] }>;
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
  Invite: ResolverTypeWrapper<InviteModel>;
  InvitePreview: ResolverTypeWrapper<InvitePreviewModel>;
  InviteState: InviteState;
  JoinRequest: ResolverTypeWrapper<JoinRequestModel>;
  LeaveClubInput: LeaveClubInput;
  LeaveClubResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveClubResult']>;
  LeaveClubSuccess: ResolverTypeWrapper<Omit<LeaveClubSuccess, 'club'> & { club: ResolversTypes['Club'] }>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LogFact: ResolverTypeWrapper<LogFactModel>;
  LogFactConnection: ResolverTypeWrapper<Omit<LogFactConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LogFactEdge']> }>;
  LogFactEdge: ResolverTypeWrapper<Omit<LogFactEdge, 'node'> & { node: ResolversTypes['LogFact'] }>;
  Membership: ResolverTypeWrapper<MembershipModel>;
  MembershipConnection: ResolverTypeWrapper<Omit<MembershipConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MembershipEdge']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  OfficialRank: OfficialRank;
  OutboxMail: ResolverTypeWrapper<OutboxMailModel>;
  OutboxMailConnection: ResolverTypeWrapper<Omit<OutboxMailConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OutboxMailEdge']> }>;
  OutboxMailEdge: ResolverTypeWrapper<Omit<OutboxMailEdge, 'node'> & { node: ResolversTypes['OutboxMail'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Position: ResolverTypeWrapper<Scalars['Position']['output']>;
  PreviewImportInput: PreviewImportInput;
  PreviewImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewImportResult']>;
  PreviewImportSuccess: ResolverTypeWrapper<Omit<PreviewImportSuccess, 'import'> & { import: ResolversTypes['Import'] }>;
  ProblemSeverity: ProblemSeverity;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Race: ResolverTypeWrapper<RaceModel>;
  RaceRules: ResolverTypeWrapper<RaceRulesModel>;
  RaceRulesInput: RaceRulesInput;
  RankingBasis: RankingBasis;
  Reader: ResolverTypeWrapper<ReaderModel>;
  ReaderInput: ReaderInput;
  RecordClockOffsetInput: RecordClockOffsetInput;
  RecordClockOffsetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordClockOffsetResult']>;
  RecordCrossingsInput: RecordCrossingsInput;
  RecordCrossingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCrossingsResult']>;
  RecordCrossingsSuccess: ResolverTypeWrapper<RecordCrossingsSuccess>;
  RecordFactSuccess: ResolverTypeWrapper<Omit<RecordFactSuccess, 'fact'> & { fact: ResolversTypes['LogFact'] }>;
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
  RemoveEntrySuccess: ResolverTypeWrapper<Omit<RemoveEntrySuccess, 'race'> & { race: ResolversTypes['Race'] }>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMemberResult']>;
  RemoveMemberSuccess: ResolverTypeWrapper<Omit<RemoveMemberSuccess, 'club'> & { club: ResolversTypes['Club'] }>;
  RequestToJoinInput: RequestToJoinInput;
  RequestToJoinResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestToJoinResult']>;
  RequestToJoinSuccess: ResolverTypeWrapper<Omit<RequestToJoinSuccess, 'joinRequest'> & { joinRequest: ResolversTypes['JoinRequest'] }>;
  Result: ResolverTypeWrapper<ResultModel>;
  ResultChanges: ResolverTypeWrapper<Omit<ResultChanges, 'results' | 'summary'> & { results: ReadonlyArray<ResolversTypes['Result']>, summary: ResolversTypes['ResultsSummary'] }>;
  ResultConnection: ResolverTypeWrapper<ResultConnectionModel>;
  ResultEdge: ResolverTypeWrapper<Omit<ResultEdge, 'node'> & { node: ResolversTypes['Result'] }>;
  ResultFacet: ResolverTypeWrapper<ResultFacet>;
  ResultFacets: ResolverTypeWrapper<ResultFacets>;
  ResultFilter: ResultFilter;
  ResultStatus: ResultStatus;
  ResultsSummary: ResolverTypeWrapper<ResultsSummaryModel>;
  RevokeEventTokenInput: RevokeEventTokenInput;
  RevokeEventTokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeEventTokenResult']>;
  RevokeEventTokenSuccess: ResolverTypeWrapper<Omit<RevokeEventTokenSuccess, 'eventToken'> & { eventToken: ResolversTypes['EventToken'] }>;
  RevokeInviteInput: RevokeInviteInput;
  RevokeInviteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeInviteResult']>;
  RevokeInviteSuccess: ResolverTypeWrapper<Omit<RevokeInviteSuccess, 'invite'> & { invite: ResolversTypes['Invite'] }>;
  Rounding: Rounding;
  RulingDecision: RulingDecision;
  RunnerRead: ResolverTypeWrapper<RunnerReadModel>;
  SaveEntryInput: SaveEntryInput;
  SaveEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveEntryResult']>;
  SaveEntrySuccess: ResolverTypeWrapper<Omit<SaveEntrySuccess, 'entry'> & { entry: ResolversTypes['Entry'] }>;
  SectionBand: ResolverTypeWrapper<SectionBandModel>;
  SetCategoriesInput: SetCategoriesInput;
  SetCategoriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCategoriesResult']>;
  SetCategoriesSuccess: ResolverTypeWrapper<Omit<SetCategoriesSuccess, 'race'> & { race: ResolversTypes['Race'] }>;
  SetCourseInput: SetCourseInput;
  SetCourseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCourseResult']>;
  SetCourseSuccess: ResolverTypeWrapper<Omit<SetCourseSuccess, 'race'> & { race: ResolversTypes['Race'] }>;
  SetReadersInput: SetReadersInput;
  SetReadersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetReadersResult']>;
  SetReadersSuccess: ResolverTypeWrapper<Omit<SetReadersSuccess, 'event'> & { event: ResolversTypes['Event'] }>;
  SetTimingPointsInput: SetTimingPointsInput;
  SetTimingPointsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTimingPointsResult']>;
  SetTimingPointsSuccess: ResolverTypeWrapper<Omit<SetTimingPointsSuccess, 'event'> & { event: ResolversTypes['Event'] }>;
  SetWavesInput: SetWavesInput;
  SetWavesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetWavesResult']>;
  SetWavesSuccess: ResolverTypeWrapper<Omit<SetWavesSuccess, 'race'> & { race: ResolversTypes['Race'] }>;
  SetupProblem: ResolverTypeWrapper<Omit<SetupProblem, 'race'> & { race?: Maybe<ResolversTypes['Race']> }>;
  Sex: Sex;
  Split: ResolverTypeWrapper<SplitModel>;
  StartSource: StartSource;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TieRule: TieRule;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TimingPoint: ResolverTypeWrapper<TimingPointModel>;
  TimingPointInput: TimingPointInput;
  UndoImportInput: UndoImportInput;
  UndoImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoImportResult']>;
  UndoImportSuccess: ResolverTypeWrapper<Omit<UndoImportSuccess, 'import'> & { import: ResolversTypes['Import'] }>;
  UnitSystem: UnitSystem;
  UpdateClubInput: UpdateClubInput;
  UpdateClubResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateClubResult']>;
  UpdateClubSuccess: ResolverTypeWrapper<Omit<UpdateClubSuccess, 'club'> & { club: ResolversTypes['Club'] }>;
  UpdateEventInput: UpdateEventInput;
  UpdateEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateEventResult']>;
  UpdateEventSuccess: ResolverTypeWrapper<Omit<UpdateEventSuccess, 'event'> & { event: ResolversTypes['Event'] }>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProfileResult']>;
  UpdateProfileSuccess: ResolverTypeWrapper<Omit<UpdateProfileSuccess, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  UpdateRaceInput: UpdateRaceInput;
  UpdateRaceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateRaceResult']>;
  UpdateRaceSuccess: ResolverTypeWrapper<Omit<UpdateRaceSuccess, 'race'> & { race: ResolversTypes['Race'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  VoidFactInput: VoidFactInput;
  VoidFactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoidFactResult']>;
  Wave: ResolverTypeWrapper<WaveModel>;
  WaveInput: WaveInput;
  Weekday: Weekday;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInviteInput: AcceptInviteInput;
  AcceptInviteResult: ResolversUnionTypes<ResolversParentTypes>['AcceptInviteResult'];
  AcceptInviteSuccess: Omit<AcceptInviteSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  Account: AccountModel;
  AgeGroup: AgeGroupModel;
  AgeGroupInput: AgeGroupInput;
  ApplyImportInput: ApplyImportInput;
  ApplyImportResult: ResolversUnionTypes<ResolversParentTypes>['ApplyImportResult'];
  ApplyImportSuccess: Omit<ApplyImportSuccess, 'import'> & { import: ResolversParentTypes['Import'] };
  AuditEntry: AuditEntryModel;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  Boolean: Scalars['Boolean']['output'];
  Category: CategoryModel;
  CategoryInput: CategoryInput;
  CategoryPlace: Omit<CategoryPlace, 'category'> & { category: ResolversParentTypes['Category'] };
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRoleResult: ResolversUnionTypes<ResolversParentTypes>['ChangeMemberRoleResult'];
  ChangeMemberRoleSuccess: Omit<ChangeMemberRoleSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  Checkpoint: CheckpointModel;
  CheckpointInput: CheckpointInput;
  ChipReadInput: ChipReadInput;
  ClaimInstanceResult: ResolversUnionTypes<ResolversParentTypes>['ClaimInstanceResult'];
  ClaimInstanceSuccess: Omit<ClaimInstanceSuccess, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Club: ClubModel;
  ClubConnection: Omit<ClubConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClubEdge']> };
  ClubEdge: Omit<ClubEdge, 'node'> & { node: ResolversParentTypes['Club'] };
  ClubPermissions: ClubPermissionsModel;
  ConflictError: ConflictError;
  CreateClubInput: CreateClubInput;
  CreateClubResult: ResolversUnionTypes<ResolversParentTypes>['CreateClubResult'];
  CreateClubSuccess: Omit<CreateClubSuccess, 'club'> & { club: ResolversParentTypes['Club'] };
  CreateEventInput: CreateEventInput;
  CreateEventResult: ResolversUnionTypes<ResolversParentTypes>['CreateEventResult'];
  CreateEventSuccess: Omit<CreateEventSuccess, 'event'> & { event: ResolversParentTypes['Event'] };
  CreateEventTokenInput: CreateEventTokenInput;
  CreateEventTokenResult: ResolversUnionTypes<ResolversParentTypes>['CreateEventTokenResult'];
  CreateEventTokenSuccess: Omit<CreateEventTokenSuccess, 'eventToken'> & { eventToken: ResolversParentTypes['EventToken'] };
  CreateInviteInput: CreateInviteInput;
  CreateInviteResult: ResolversUnionTypes<ResolversParentTypes>['CreateInviteResult'];
  CreateInviteSuccess: Omit<CreateInviteSuccess, 'invite'> & { invite: ResolversParentTypes['Invite'] };
  CreateRaceInput: CreateRaceInput;
  CreateRaceResult: ResolversUnionTypes<ResolversParentTypes>['CreateRaceResult'];
  CreateRaceSuccess: Omit<CreateRaceSuccess, 'race'> & { race: ResolversParentTypes['Race'] };
  CrossingInput: CrossingInput;
  DateTime: Scalars['DateTime']['output'];
  DecideJoinRequestInput: DecideJoinRequestInput;
  DecideJoinRequestResult: ResolversUnionTypes<ResolversParentTypes>['DecideJoinRequestResult'];
  DecideJoinRequestSuccess: Omit<DecideJoinRequestSuccess, 'club' | 'membership'> & { club: ResolversParentTypes['Club'], membership?: Maybe<ResolversParentTypes['Membership']> };
  DistanceMetres: Scalars['DistanceMetres']['output'];
  DurationMs: Scalars['DurationMs']['output'];
  Entry: EntryModel;
  EntryChip: EntryChipModel;
  EntryConnection: Omit<EntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EntryEdge']> };
  EntryEdge: Omit<EntryEdge, 'node'> & { node: ResolversParentTypes['Entry'] };
  ErrorParam: ErrorParam;
  Event: EventModel;
  EventConnection: Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventToken: EventTokenModel;
  ExplanationSentence: ExplanationSentenceModel;
  ID: Scalars['ID']['output'];
  Import: ImportModel;
  ImportColumn: ImportColumn;
  ImportConnection: Omit<ImportConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ImportEdge']> };
  ImportCounts: ImportCounts;
  ImportEdge: Omit<ImportEdge, 'node'> & { node: ResolversParentTypes['Import'] };
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
  Invite: InviteModel;
  InvitePreview: InvitePreviewModel;
  JoinRequest: JoinRequestModel;
  LeaveClubInput: LeaveClubInput;
  LeaveClubResult: ResolversUnionTypes<ResolversParentTypes>['LeaveClubResult'];
  LeaveClubSuccess: Omit<LeaveClubSuccess, 'club'> & { club: ResolversParentTypes['Club'] };
  LocalDate: Scalars['LocalDate']['output'];
  LogFact: LogFactModel;
  LogFactConnection: Omit<LogFactConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LogFactEdge']> };
  LogFactEdge: Omit<LogFactEdge, 'node'> & { node: ResolversParentTypes['LogFact'] };
  Membership: MembershipModel;
  MembershipConnection: Omit<MembershipConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MembershipEdge']> };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundError: NotFoundError;
  OutboxMail: OutboxMailModel;
  OutboxMailConnection: Omit<OutboxMailConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OutboxMailEdge']> };
  OutboxMailEdge: Omit<OutboxMailEdge, 'node'> & { node: ResolversParentTypes['OutboxMail'] };
  PageInfo: PageInfo;
  Position: Scalars['Position']['output'];
  PreviewImportInput: PreviewImportInput;
  PreviewImportResult: ResolversUnionTypes<ResolversParentTypes>['PreviewImportResult'];
  PreviewImportSuccess: Omit<PreviewImportSuccess, 'import'> & { import: ResolversParentTypes['Import'] };
  Query: Record<PropertyKey, never>;
  Race: RaceModel;
  RaceRules: RaceRulesModel;
  RaceRulesInput: RaceRulesInput;
  Reader: ReaderModel;
  ReaderInput: ReaderInput;
  RecordClockOffsetInput: RecordClockOffsetInput;
  RecordClockOffsetResult: ResolversUnionTypes<ResolversParentTypes>['RecordClockOffsetResult'];
  RecordCrossingsInput: RecordCrossingsInput;
  RecordCrossingsResult: ResolversUnionTypes<ResolversParentTypes>['RecordCrossingsResult'];
  RecordCrossingsSuccess: RecordCrossingsSuccess;
  RecordFactSuccess: Omit<RecordFactSuccess, 'fact'> & { fact: ResolversParentTypes['LogFact'] };
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
  RemoveEntrySuccess: Omit<RemoveEntrySuccess, 'race'> & { race: ResolversParentTypes['Race'] };
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolversUnionTypes<ResolversParentTypes>['RemoveMemberResult'];
  RemoveMemberSuccess: Omit<RemoveMemberSuccess, 'club'> & { club: ResolversParentTypes['Club'] };
  RequestToJoinInput: RequestToJoinInput;
  RequestToJoinResult: ResolversUnionTypes<ResolversParentTypes>['RequestToJoinResult'];
  RequestToJoinSuccess: Omit<RequestToJoinSuccess, 'joinRequest'> & { joinRequest: ResolversParentTypes['JoinRequest'] };
  Result: ResultModel;
  ResultChanges: Omit<ResultChanges, 'results' | 'summary'> & { results: ReadonlyArray<ResolversParentTypes['Result']>, summary: ResolversParentTypes['ResultsSummary'] };
  ResultConnection: ResultConnectionModel;
  ResultEdge: Omit<ResultEdge, 'node'> & { node: ResolversParentTypes['Result'] };
  ResultFacet: ResultFacet;
  ResultFacets: ResultFacets;
  ResultFilter: ResultFilter;
  ResultsSummary: ResultsSummaryModel;
  RevokeEventTokenInput: RevokeEventTokenInput;
  RevokeEventTokenResult: ResolversUnionTypes<ResolversParentTypes>['RevokeEventTokenResult'];
  RevokeEventTokenSuccess: Omit<RevokeEventTokenSuccess, 'eventToken'> & { eventToken: ResolversParentTypes['EventToken'] };
  RevokeInviteInput: RevokeInviteInput;
  RevokeInviteResult: ResolversUnionTypes<ResolversParentTypes>['RevokeInviteResult'];
  RevokeInviteSuccess: Omit<RevokeInviteSuccess, 'invite'> & { invite: ResolversParentTypes['Invite'] };
  RunnerRead: RunnerReadModel;
  SaveEntryInput: SaveEntryInput;
  SaveEntryResult: ResolversUnionTypes<ResolversParentTypes>['SaveEntryResult'];
  SaveEntrySuccess: Omit<SaveEntrySuccess, 'entry'> & { entry: ResolversParentTypes['Entry'] };
  SectionBand: SectionBandModel;
  SetCategoriesInput: SetCategoriesInput;
  SetCategoriesResult: ResolversUnionTypes<ResolversParentTypes>['SetCategoriesResult'];
  SetCategoriesSuccess: Omit<SetCategoriesSuccess, 'race'> & { race: ResolversParentTypes['Race'] };
  SetCourseInput: SetCourseInput;
  SetCourseResult: ResolversUnionTypes<ResolversParentTypes>['SetCourseResult'];
  SetCourseSuccess: Omit<SetCourseSuccess, 'race'> & { race: ResolversParentTypes['Race'] };
  SetReadersInput: SetReadersInput;
  SetReadersResult: ResolversUnionTypes<ResolversParentTypes>['SetReadersResult'];
  SetReadersSuccess: Omit<SetReadersSuccess, 'event'> & { event: ResolversParentTypes['Event'] };
  SetTimingPointsInput: SetTimingPointsInput;
  SetTimingPointsResult: ResolversUnionTypes<ResolversParentTypes>['SetTimingPointsResult'];
  SetTimingPointsSuccess: Omit<SetTimingPointsSuccess, 'event'> & { event: ResolversParentTypes['Event'] };
  SetWavesInput: SetWavesInput;
  SetWavesResult: ResolversUnionTypes<ResolversParentTypes>['SetWavesResult'];
  SetWavesSuccess: Omit<SetWavesSuccess, 'race'> & { race: ResolversParentTypes['Race'] };
  SetupProblem: Omit<SetupProblem, 'race'> & { race?: Maybe<ResolversParentTypes['Race']> };
  Split: SplitModel;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TimeZone: Scalars['TimeZone']['output'];
  TimingPoint: TimingPointModel;
  TimingPointInput: TimingPointInput;
  UndoImportInput: UndoImportInput;
  UndoImportResult: ResolversUnionTypes<ResolversParentTypes>['UndoImportResult'];
  UndoImportSuccess: Omit<UndoImportSuccess, 'import'> & { import: ResolversParentTypes['Import'] };
  UpdateClubInput: UpdateClubInput;
  UpdateClubResult: ResolversUnionTypes<ResolversParentTypes>['UpdateClubResult'];
  UpdateClubSuccess: Omit<UpdateClubSuccess, 'club'> & { club: ResolversParentTypes['Club'] };
  UpdateEventInput: UpdateEventInput;
  UpdateEventResult: ResolversUnionTypes<ResolversParentTypes>['UpdateEventResult'];
  UpdateEventSuccess: Omit<UpdateEventSuccess, 'event'> & { event: ResolversParentTypes['Event'] };
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolversUnionTypes<ResolversParentTypes>['UpdateProfileResult'];
  UpdateProfileSuccess: Omit<UpdateProfileSuccess, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  UpdateRaceInput: UpdateRaceInput;
  UpdateRaceResult: ResolversUnionTypes<ResolversParentTypes>['UpdateRaceResult'];
  UpdateRaceSuccess: Omit<UpdateRaceSuccess, 'race'> & { race: ResolversParentTypes['Race'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Viewer: ViewerModel;
  VoidFactInput: VoidFactInput;
  VoidFactResult: ResolversUnionTypes<ResolversParentTypes>['VoidFactResult'];
  Wave: WaveModel;
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
  after?: Resolver<ReadonlyArray<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
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
  invites?: Resolver<ReadonlyArray<ResolversTypes['Invite']>, ParentType, ContextType>;
  joinRequests?: Resolver<ReadonlyArray<ResolversTypes['JoinRequest']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClubEdge']>, ParentType, ContextType>;
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
  params?: Resolver<ReadonlyArray<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CreateEventTokenResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateEventTokenResult'] = ResolversParentTypes['CreateEventTokenResult']> = {
  __resolveType: TypeResolveFn<'CreateEventTokenSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateEventTokenSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CreateEventTokenSuccess'] = ResolversParentTypes['CreateEventTokenSuccess']> = {
  eventToken?: Resolver<ResolversTypes['EventToken'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  chips?: Resolver<ReadonlyArray<ResolversTypes['EntryChip']>, ParentType, ContextType>;
  clubName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guideBib?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guideName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAgeHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntryEdge']>, ParentType, ContextType>;
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
  races?: Resolver<ReadonlyArray<ResolversTypes['Race']>, ParentType, ContextType>;
  readers?: Resolver<ReadonlyArray<ResolversTypes['Reader']>, ParentType, ContextType>;
  setupProblems?: Resolver<ReadonlyArray<ResolversTypes['SetupProblem']>, ParentType, ContextType>;
  setupVersion?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  timingPoints?: Resolver<ReadonlyArray<ResolversTypes['TimingPoint']>, ParentType, ContextType>;
  tokens?: Resolver<ReadonlyArray<ResolversTypes['EventToken']>, ParentType, ContextType>;
  viewerCanManage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventTokenResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventToken'] = ResolversParentTypes['EventToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['EventTokenScope'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EventTokenState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExplanationSentenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ExplanationSentence'] = ResolversParentTypes['ExplanationSentence']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<ReadonlyArray<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
};

export type ImportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  canUndo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  problemRows?: Resolver<ResolversTypes['ImportProblemRowConnection'], ParentType, ContextType, RequireFields<ImportProblemRowsArgs, 'first'>>;
  race?: Resolver<Maybe<ResolversTypes['Race']>, ParentType, ContextType>;
  sampleRows?: Resolver<ReadonlyArray<ResolversTypes['ImportSampleRow']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  byProblem?: Resolver<ReadonlyArray<ResolversTypes['ImportProblemCount']>, ParentType, ContextType>;
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
  params?: Resolver<ReadonlyArray<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ProblemSeverity'], ParentType, ContextType>;
};

export type ImportProblemCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportProblemCount'] = ResolversParentTypes['ImportProblemCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportProblemRowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportProblemRow'] = ResolversParentTypes['ImportProblemRow']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportProblemRowConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ImportProblemRowConnection'] = ResolversParentTypes['ImportProblemRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportProblemRowEdge']>, ParentType, ContextType>;
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
  values?: Resolver<ReadonlyArray<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<ReadonlyArray<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  params?: Resolver<ReadonlyArray<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
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
  details?: Resolver<ReadonlyArray<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['LogFactEdge']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
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
  createEventToken?: Resolver<ResolversTypes['CreateEventTokenResult'], ParentType, ContextType, RequireFields<MutationCreateEventTokenArgs, 'input'>>;
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
  revokeEventToken?: Resolver<ResolversTypes['RevokeEventTokenResult'], ParentType, ContextType, RequireFields<MutationRevokeEventTokenArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'Account' | 'Checkpoint' | 'Club' | 'Entry' | 'Event' | 'EventToken' | 'Import' | 'Invite' | 'JoinRequest' | 'Membership' | 'Race' | 'Result' | 'TimingPoint' | 'Wave', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<ReadonlyArray<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutboxMailEdge']>, ParentType, ContextType>;
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
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  checkpoints?: Resolver<ReadonlyArray<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
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
  sectionBands?: Resolver<ReadonlyArray<ResolversTypes['SectionBand']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waves?: Resolver<ReadonlyArray<ResolversTypes['Wave']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RaceRulesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RaceRules'] = ResolversParentTypes['RaceRules']> = {
  ageGroups?: Resolver<ReadonlyArray<ResolversTypes['AgeGroup']>, ParentType, ContextType>;
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
  rejected?: Resolver<ReadonlyArray<ResolversTypes['RejectedItem']>, ParentType, ContextType>;
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
  rejected?: Resolver<ReadonlyArray<ResolversTypes['RejectedItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordRulingResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordRulingResult'] = ResolversParentTypes['RecordRulingResult']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'RecordFactSuccess', ParentType, ContextType>;
};

export type RejectedItemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RejectedItem'] = ResolversParentTypes['RejectedItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<ReadonlyArray<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
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
  explanation?: Resolver<ReadonlyArray<ResolversTypes['ExplanationSentence']>, ParentType, ContextType>;
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
  placesInCategories?: Resolver<ReadonlyArray<ResolversTypes['CategoryPlace']>, ParentType, ContextType>;
  race?: Resolver<ResolversTypes['Race'], ParentType, ContextType>;
  rawGunTime?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
  rawNetTime?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
  reads?: Resolver<ReadonlyArray<ResolversTypes['RunnerRead']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  splits?: Resolver<ReadonlyArray<ResolversTypes['Split']>, ParentType, ContextType>;
  startAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startSource?: Resolver<ResolversTypes['StartSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResultStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultChangesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ResultChanges'] = ResolversParentTypes['ResultChanges']> = {
  isReset?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['Result']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['ResultsSummary'], ParentType, ContextType>;
};

export type ResultConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ResultConnection'] = ResolversParentTypes['ResultConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResultEdge']>, ParentType, ContextType>;
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
  ageGroups?: Resolver<ReadonlyArray<ResolversTypes['ResultFacet']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['ResultFacet']>, ParentType, ContextType>;
  clubs?: Resolver<ReadonlyArray<ResolversTypes['ResultFacet']>, ParentType, ContextType>;
  sexes?: Resolver<ReadonlyArray<ResolversTypes['ResultFacet']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['ResultFacet']>, ParentType, ContextType>;
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

export type RevokeEventTokenResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokeEventTokenResult'] = ResolversParentTypes['RevokeEventTokenResult']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'RevokeEventTokenSuccess', ParentType, ContextType>;
};

export type RevokeEventTokenSuccessResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RevokeEventTokenSuccess'] = ResolversParentTypes['RevokeEventTokenSuccess']> = {
  eventToken?: Resolver<ResolversTypes['EventToken'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  params?: Resolver<ReadonlyArray<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
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
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
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
  CreateEventTokenResult?: CreateEventTokenResultResolvers<ContextType>;
  CreateEventTokenSuccess?: CreateEventTokenSuccessResolvers<ContextType>;
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
  EventToken?: EventTokenResolvers<ContextType>;
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
  RevokeEventTokenResult?: RevokeEventTokenResultResolvers<ContextType>;
  RevokeEventTokenSuccess?: RevokeEventTokenSuccessResolvers<ContextType>;
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

