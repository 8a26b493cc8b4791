/** Makes an element with these properties and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Makes a drawing of one line, 24 wide and high. */
export function drawing(path: string): SVGElement {
  const [svg, line] = ["svg", "path"].map((name) => document.createElementNS("http://www.w3.org/2000/svg", name)) as [
    SVGElement,
    SVGElement,
  ];
  svg.setAttribute("viewBox", "0 0 24 24");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

/** Defines properties that reflect attributes as texts. */
export function reflect(prototype: object, names: Readonly<Record<string, string>>): void {
  for (const [property, attribute] of Object.entries(names)) {
    Object.defineProperty(prototype, property, {
      get(this: Element) {
        return this.getAttribute(attribute) ?? "";
      },
      set(this: Element, text: unknown) {
        setText(this, attribute, text);
      },
    });
  }
}

/** Sets an attribute. Frameworks take a property back by null or undefined. */
export function setText(element: Element, attribute: string, text: unknown): void {
  if (text == null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, `${text}`);
}
