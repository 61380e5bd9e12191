import localFont from 'next/font/local';

/**
 * Sofia Sans for text and its condensed sister for figures and headings: one drawing, two widths, and
 * figures that line up. Only the latin files are loaded at once; the latin-ext ones when a name needs them.
 */
const text = localFont({
  src: '../../../../node_modules/@fontsource-variable/sofia-sans/files/sofia-sans-latin-wght-normal.woff2',
  weight: '1 1000',
  variable: '--font-text-latin',
  display: 'swap',
  adjustFontFallback: 'Arial',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

const textExtended = localFont({
  src: '../../../../node_modules/@fontsource-variable/sofia-sans/files/sofia-sans-latin-ext-wght-normal.woff2',
  weight: '1 1000',
  variable: '--font-text-extended',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
});

const figures = localFont({
  src: '../../../../node_modules/@fontsource-variable/sofia-sans-condensed/files/sofia-sans-condensed-latin-wght-normal.woff2',
  weight: '1 1000',
  variable: '--font-figures-latin',
  display: 'swap',
  adjustFontFallback: 'Arial',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

const figuresExtended = localFont({
  src: '../../../../node_modules/@fontsource-variable/sofia-sans-condensed/files/sofia-sans-condensed-latin-ext-wght-normal.woff2',
  weight: '1 1000',
  variable: '--font-figures-extended',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
});

export const fontVariables = [text, textExtended, figures, figuresExtended]
  .map((font) => font.variable)
  .join(' ');
