export {
  findClub,
  findClubHistory,
  findClubMembers,
  findClubSettings,
  findInvite,
} from './find-club.ts';
export { HistoryView } from './history/HistoryView.tsx';
export { JoinView } from './join/JoinView.tsx';
export { ClubsView } from './list/ClubsView.tsx';
export { MembersView } from './members/MembersView.tsx';
export { ClubFrame } from './page/ClubFrame.tsx';
export { ClubView } from './page/ClubView.tsx';
export { CreateClubForm } from './settings/CreateClubForm.tsx';
export { SettingsForm } from './settings/SettingsForm.tsx';
