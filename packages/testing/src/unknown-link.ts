/** The error for the id of a link that doesn't exist. */
export class UnknownLink extends Error {
  override readonly name = "UnknownLink";
}
