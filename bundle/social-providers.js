/**
 * No social providers, for the bundle of the Worker: `wrangler.toml` puts this module in the place of
 * `@better-auth/core/social-providers`. better-auth imports all of its providers into one object, so
 * that no bundler can leave them out, and Connectly uses none of them. `test/source/bundle.test.ts`
 * checks what better-auth imports of the module.
 *
 * @module
 */
import { z } from "./zod.js";

export const socialProviders = {};
export const socialProviderList = [];
/** The schema of a provider's name. better-auth answers that it does not know the provider. */
export const SocialProviderListEnum = z.string();
