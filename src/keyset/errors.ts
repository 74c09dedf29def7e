/**
 * Errors of reading a page. Unless an error's description says otherwise, the client has caused it: answer
 * it with a 4xx status.
 *
 * @module
 */

/** A parameter of the page request is malformed. */
export class InvalidPageRequest extends Error {
  override readonly name = "InvalidPageRequest";
  readonly parameter: string;

  constructor(parameter: string, message: string) {
    super(message);
    this.parameter = parameter;
  }
}

/** The cursor was not made for this list, this order and these filters. */
export class InvalidCursor extends Error {
  override readonly name = "InvalidCursor";
}

/** `around` names a row that the list does not contain, or that the viewer may not see. */
export class AnchorNotFound extends Error {
  override readonly name = "AnchorNotFound";
}

/**
 * A source has more rows than it may have. The client has not caused this error: read the list with another
 * source.
 */
export class TooManyRows extends Error {
  override readonly name = "TooManyRows";
}
