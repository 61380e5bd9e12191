const path = require('node:path');

/** Where `@/` points in apps/web, for the tree that is being looked at. */
module.exports = { resolve: { alias: { '@': path.join(process.cwd(), 'apps/web/src') } } };
