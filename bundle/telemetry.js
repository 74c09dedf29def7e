/**
 * better-auth's telemetry, which sends nothing, for the bundle of the Worker: `wrangler.toml` puts this
 * module in the place of `@better-auth/telemetry`. Connectly leaves telemetry off, which is its default.
 *
 * @module
 */

export const createTelemetry = async () => ({ publish: async () => {} });
export const getTelemetryAuthConfig = async () => ({});
