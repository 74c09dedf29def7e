/**
 * Request bodies by operationId. The reference sends them until the reader edits them. They work as they
 * are with the demo data of `npm start`, except where a body needs the token of an e-mail or of a session.
 *
 * @module
 */
export const bodyExamples: Readonly<Record<string, unknown>> = {
  signUp: {
    name: "Grace Hopper",
    username: "grace.hopper",
    email: "grace.hopper@example.com",
    password: "a long password",
  },
  signInWithEmail: { email: "demo@demo.connectly.example", password: "connectly-demo" },
  signInWithUsername: { username: "demo", password: "connectly-demo" },
  changePassword: { currentPassword: "connectly-demo", newPassword: "a longer password" },
  requestPasswordReset: { email: "grace.hopper@example.com" },
  resetPassword: { newPassword: "a longer password", token: "the-token-of-the-link" },
  sendVerificationEmail: { email: "grace.hopper@example.com" },
  deleteAccount: { password: "a long password" },
  revokeSession: { token: "the-token-of-a-session" },
  changeEmail: { newEmail: "grace@example.com" },
  updateMe: { bio: "I write compilers." },
  createPost: { body: "Hello, world!", privacy: "public" },
  updatePost: { body: "Hello again, world!" },
  createComment: { body: "Welcome!" },
  updateComment: { body: "Welcome back!" },
  updateFileByKey: { visibility: "public" },
  updateFileRecordByKey: { visibility: "public" },
  updateFile: { visibility: "public" },
  createFileJob: { action: "move", prefix: "films/", to: "archive/films/" },
  copyFile: { key: "copies/film.mp4" },
  createUpload: { key: "films/film.mp4", content_type: "video/mp4", size: 20_000_000 },
  completeUpload: {},
  createLink: { expires_in: 3600 },
  createPresignedDownload: { expires_in: 3600 },
  createPresignedUpload: { key: "films/direct.mp4", content_type: "video/mp4", size: 20_000_000 },
};
