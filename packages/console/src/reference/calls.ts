/** The part of the specification that the reference changes for itself. */
export interface OpenApi {
  components: { parameters: Record<string, { required?: boolean; examples?: object }> };
}

/** Leaves optional parameters out of a call until somebody asks for them. Otherwise Scalar sends the examples of their schemas. */
export function withoutOptionalParameters(document: OpenApi): OpenApi {
  for (const parameter of Object.values(document.components.parameters))
    if (!parameter.required) parameter.examples = { none: { value: "", "x-disabled": true } };
  return document;
}

/** Makes the function that sends a call. Without a typed key, Scalar sends an empty one; then the call is made with the console's session instead. */
export function calling(send: typeof fetch): typeof fetch {
  return (input, init) => {
    const request = new Request(input, init);
    if (/^bearer$/i.test(request.headers.get("authorization")?.trim() ?? "")) request.headers.delete("authorization");
    return send(request);
  };
}
