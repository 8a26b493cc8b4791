import { useState } from "react";
import { LANGUAGES, type Language, useSpeech } from "../../texts/texts.tsx";
import { SelectField } from "../../ui/field.tsx";

const STORED = "share-links:theme";
type Theme = "auto" | "light" | "dark";

/** Applies the theme that was chosen before. Call it before the page is shown. */
export function applyStoredTheme(): void {
  applyTheme(storedTheme());
}

/** The choice of the theme and of the language. */
export function Preferences() {
  const { texts, language, speak } = useSpeech();
  const [theme, setTheme] = useState(storedTheme);
  function choose(chosen: Theme) {
    setTheme(chosen);
    applyTheme(chosen);
    try {
      localStorage.setItem(STORED, chosen);
    } catch {
      // Without storage, the choice lasts until the page is loaded again.
    }
  }
  return (
    <div className="rail-preferences">
      <SelectField
        label={texts.shell.theme}
        labelHidden
        value={theme}
        onChange={({ target }) => choose(target.value as Theme)}
      >
        {(["auto", "light", "dark"] as const).map((each) => (
          <option key={each} value={each}>
            {texts.shell.themes[each]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={texts.shell.language}
        labelHidden
        value={language}
        onChange={({ target }) => speak(target.value as Language)}
      >
        {Object.entries(LANGUAGES).map(([each, name]) => (
          <option key={each} value={each} lang={each}>
            {name}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

function storedTheme(): Theme {
  try {
    const theme = localStorage.getItem(STORED);
    return theme === "light" || theme === "dark" ? theme : "auto";
  } catch {
    return "auto";
  }
}
