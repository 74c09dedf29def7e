/**
 * What can be wrong with a request for a page. Both are the caller's doing: a 4xx, never a 500.
 *
 * @module
 */

/** A parameter of the page request is not of its form. */
export class InvalidPageRequest extends Error {
  override readonly name = "InvalidPageRequest";
  readonly parameter: string;

  constructor(parameter: string, message: string) {
    super(message);
    this.parameter = parameter;
  }
}

/** A cursor that this list, in this order, with these filters, did not hand out. */
export class InvalidCursor extends Error {
  override readonly name = "InvalidCursor";
}

/** `around` names a row that the list does not contain, or that the caller may not see. */
export class AnchorNotFound extends Error {
  override readonly name = "AnchorNotFound";
}
