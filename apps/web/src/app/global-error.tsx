'use client';

/** When even the frame fails there are no catalogues: one sentence in both languages, no styles but the browser's. */
export default function GlobalError(props: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <h1>Backstride</h1>
        <p>This page stumbled. Reload it; nothing you saved is lost.</p>
        <p lang="de">Diese Seite ist gestolpert. Lade sie neu; Gespeichertes ist nicht verloren.</p>
        <p>{props.error.digest}</p>
      </body>
    </html>
  );
}
