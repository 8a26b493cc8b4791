import { useState } from "react";
import "./persona-face.css";

interface Persona {
  readonly id: string;
  readonly name: string;
  readonly size?: "m" | "l";
}

/** A persona's image. As long as there is none, or if it can't be shown, the monogram. Only images at `https:` are loaded. */
export function PersonaFace({ imageUrl, ...persona }: Persona & { readonly imageUrl: string | null }) {
  const [broken, setBroken] = useState<string>();
  if (!imageUrl?.startsWith("https:") || broken === imageUrl) return <Monogram {...persona} />;
  return (
    <img
      src={imageUrl}
      alt=""
      className={`persona-face persona-face-${persona.size ?? "m"}`}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setBroken(imageUrl)}
    />
  );
}

/** A persona's monogram on a colour of its own, which comes from the id. */
export function Monogram({ id, name, size = "m" }: Persona) {
  const letters =
    [...name.trim()].length === 0
      ? "?"
      : name
          .trim()
          .split(/\s+/)
          .slice(0, 2)
          .map((word) => [...word][0] ?? "")
          .join("");
  const hue = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  return (
    <span
      className={`persona-face persona-face-${size} monogram`}
      style={{ "--hue": hue } as React.CSSProperties}
      aria-hidden="true"
    >
      {letters.toLocaleUpperCase()}
    </span>
  );
}
