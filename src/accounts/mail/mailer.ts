/**
 * The port through which e-mail leaves the Worker. `open-mailer.ts` implements it.
 *
 * @module
 */

/** A message as plain text. */
export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends e-mail. */
export interface Mailer {
  /** @throws Error when the message was not accepted. */
  send(message: MailMessage): Promise<void>;
  /**
   * True when a message is sent after the answer, so that the time until the answer does not reveal
   * whether a message was sent.
   */
  readonly isSlow: boolean;
}
