'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/** The dialog itself; see `Dialog`, which loads it. */
export default function DialogPanel(props: {
  onClose: () => void;
  title: string;
  children: ReactNode;
  alert?: boolean;
}) {
  const t = useTranslations('common.ui');
  return (
    <ModalOverlay
      isOpen
      isDismissable={props.alert !== true}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
      className="fixed inset-0 z-40 flex items-end justify-center bg-[#000a] p-0 sm:items-center sm:p-6"
    >
      <Modal className="max-h-[90dvh] w-full overflow-y-auto rounded-t-card bg-surface text-ink sm:max-w-lg sm:rounded-card">
        <Dialog role={props.alert ? 'alertdialog' : 'dialog'} className="p-5 outline-none sm:p-6">
          <div className="flex items-start justify-between gap-4">
            <Heading slot="title" className="pt-2 text-2xl">
              {props.title}
            </Heading>
            <button
              type="button"
              aria-label={t('close')}
              onClick={props.onClose}
              className="-mt-1 -mr-2 size-12 shrink-0 rounded-control text-2xl hover:bg-sunken"
            >
              ×
            </button>
          </div>
          <div className="mt-3">{props.children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
