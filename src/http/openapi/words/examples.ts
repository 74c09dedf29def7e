/**
 * Request bodies that work as they stand, by operationId: the reference sends them, until they are edited.
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
  signInWithEmail: { email: "grace.hopper@example.com", password: "a long password" },
  signInWithUsername: { username: "grace.hopper", password: "a long password" },
  changePassword: { currentPassword: "a long password", newPassword: "a longer password" },
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
