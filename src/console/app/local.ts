/**
 * Whether the Worker runs on the user's own computer. A local Worker has a demo account and a mailbox.
 *
 * @module
 */
export const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
