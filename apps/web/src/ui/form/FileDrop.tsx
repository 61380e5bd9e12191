'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState } from 'react';
import { cx } from '../cx.ts';
import { FieldError, type FieldProps, useFieldIds } from './Field.tsx';

type FileDropProps = Pick<FieldProps, 'label' | 'hint' | 'error' | 'id'> & {
  readonly name?: string;
  /** As in `<input accept>`, such as `.csv,text/csv`. */
  readonly accept?: string;
  readonly disabled?: boolean;
  /** Called with the file, chosen or dropped. */
  readonly onFile?: (file: File) => void;
  readonly children?: ReactNode;
};

/** A file by drag and drop, keyboard or tap. Works inside a form by `name`, or by `onFile`. */
export function FileDrop(props: FileDropProps) {
  const t = useTranslations('common.ui');
  const ids = useFieldIds(props);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [chosen, setChosen] = useState<File>();
  const take = (file: File | undefined) => {
    setChosen(file);
    if (file) props.onFile?.(file);
  };
  return (
    <div className="flex flex-col gap-1.5">
      <span id={`${ids.id}-label`} className="font-semibold">
        {props.label}
      </span>
      {props.hint && (
        <p id={`${ids.id}-hint`} className="-mt-1 text-muted text-sm">
          {props.hint}
        </p>
      )}
      <label
        htmlFor={ids.id}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (props.disabled || !input.current) return;
          input.current.files = event.dataTransfer.files;
          take(event.dataTransfer.files[0]);
        }}
        className={cx(
          'flex min-h-28 flex-col items-center justify-center gap-1 rounded-card border-2 border-dashed p-5 text-center',
          'focus-within:outline-3 focus-within:outline-offset-2',
          over ? 'border-strong bg-accent-soft' : 'border-edge bg-surface hover:bg-sunken',
        )}
      >
        <input
          ref={input}
          type="file"
          name={props.name}
          accept={props.accept}
          disabled={props.disabled}
          aria-labelledby={`${ids.id}-label`}
          className="sr-only"
          onChange={(event) => take(event.currentTarget.files?.[0])}
          {...ids.control}
        />
        {chosen ? (
          <span className="font-semibold">
            {t('dropChosen', { name: chosen.name, size: `${Math.ceil(chosen.size / 1024)} KB` })}
          </span>
        ) : (
          <span>
            {t('dropHint')} <span className="link font-semibold">{t('dropChoose')}</span>
          </span>
        )}
        {props.children}
      </label>
      <FieldError id={`${ids.id}-error`} error={props.error} />
    </div>
  );
}
