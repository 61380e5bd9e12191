/** One of a few exclusive choices that are kept in a cookie. */
export function PreferenceButton(props: {
  name: string;
  value: string;
  pressed: boolean;
  lang?: string;
  children: string;
}) {
  return (
    <button
      type="submit"
      name={props.name}
      value={props.value}
      lang={props.lang}
      aria-pressed={props.pressed}
      className="min-h-12 rounded-control px-3 font-semibold text-muted hover:bg-sunken aria-pressed:bg-sunken aria-pressed:text-ink"
    >
      {props.children}
    </button>
  );
}
