import type { MetadataRoute } from 'next';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Backstride',
    short_name: 'Backstride',
    start_url: '/',
    display: 'standalone',
    background_color: '#0d100b',
    theme_color: '#161a13',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/apple-icon.png', sizes: '180x180', type: 'image/png' },
    ],
  };
}
