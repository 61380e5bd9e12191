/** The mark: two strides to the left, on a hi-vis bib. */
export function LogoMark(props: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={props.className ?? 'size-8'}>
      <rect width="32" height="32" rx="7" fill="#c8f031" />
      <path d="M16.5 7.5 6 16l10.5 8.5v-6L26 24.5v-17l-9.5 6Z" fill="#12160d" />
    </svg>
  );
}
