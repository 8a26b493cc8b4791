import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useState } from "react";
import { ENDED, statusOf } from "../../api.ts";
import { explain } from "../../errors.ts";
import { changeSession, signIn } from "../../session.ts";
import { useSpeech } from "../../texts/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import { Notice } from "../../ui/states.tsx";
import { Preferences } from "./preferences.tsx";
import { Mark } from "./shell.tsx";
import "./sign-in.css";

/** Asks for an API key and exchanges it for a session. The address stays, so one arrives where one wanted to go. */
export function SignIn() {
  const { texts } = useSpeech();
  const cache = useQueryClient();
  const [apiKey, setApiKey] = useState("");
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const hasEnded = cache.getQueryData(ENDED) === true;
  useEffect(() => {
    document.title = `${texts.signIn.title} · ${texts.brand}`;
  }, [texts]);
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!apiKey.trim()) return setError(texts.signIn.empty);
    setBusy(true);
    try {
      const session = await signIn(apiKey.trim());
      changeSession(cache, session);
    } catch (failure) {
      const { title, advice } = explain(failure, texts);
      setError(statusOf(failure) === 401 ? texts.signIn.wrong : `${title} ${advice}`);
      setBusy(false);
    }
  }
  return (
    <main className="sign-in">
      <div className="sign-in-ticket">
        <div className="sign-in-main">
          <p className="sign-in-brand">
            <Mark /> {texts.brand}
          </p>
          <h1>{texts.signIn.title}</h1>
          {hasEnded ? <Notice tone="late">{texts.signIn.ended}</Notice> : <p className="soft">{texts.signIn.lead}</p>}
          <form className="stack" onSubmit={submit} noValidate>
            <TextField
              label={texts.signIn.key}
              type="password"
              name="api-key"
              autoComplete="current-password"
              autoCapitalize="off"
              spellCheck={false}
              autoFocus
              required
              value={apiKey}
              error={error}
              hint={texts.signIn.hint}
              className="control-code"
              onChange={({ target }) => {
                setApiKey(target.value);
                setError(undefined);
              }}
            />
            <Button type="submit" kind="main" busy={isBusy}>
              {texts.signIn.act}
            </Button>
          </form>
        </div>
        <div className="sign-in-stub">
          <p>{texts.signIn.stub}</p>
          <Preferences />
        </div>
      </div>
    </main>
  );
}
