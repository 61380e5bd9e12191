export { type Auth, createAuth } from './auth.ts';
export { createIdentityLoaders } from './loaders.ts';
export { createMailer, type SendMail } from './mail.ts';
export type { AccountModel } from './models.ts';
export { identityNodes } from './nodes.ts';
export { identityResolvers } from './resolvers/index.ts';
export { createSessionReader } from './sessions.ts';
