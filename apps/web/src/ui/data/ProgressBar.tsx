/** How far a job is, with the words beside it. `value` runs from 0 to `max`; without it the job is under way. */
export function ProgressBar(props: { label: string; value?: number; max?: number; text?: string }) {
  const max = props.max ?? 1;
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex justify-between gap-4 text-sm">
        <span className="font-semibold">{props.label}</span>
        {props.text !== undefined && <span className="figures text-muted">{props.text}</span>}
      </div>
      <progress
        aria-label={props.label}
        max={max}
        {...(props.value === undefined ? {} : { value: props.value })}
        className="h-2.5 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-strong [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-strong"
      />
    </div>
  );
}
