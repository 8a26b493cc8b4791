import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import "./tokens.css";
import "./base.css";
import { ApiContext, createApi, createCache } from "./api.ts";
import { App, preloadPage } from "./app.tsx";
import { applyStoredTheme } from "./features/shell/preferences.tsx";
import { sessionQuery } from "./session.ts";
import { Shortcuts } from "./shortcuts.tsx";
import { loadTexts, Speaking } from "./texts/texts.tsx";
import { Toasts } from "./ui/toast.tsx";

applyStoredTheme();
const cache = createCache();
// All that the first page needs is asked for at once. Until the texts and the session are here, the page of index.html stays.
preloadPage();
const [first] = await Promise.all([loadTexts(), cache.prefetchQuery(sessionQuery)]);
const root = document.getElementById("root");
if (root) {
  const page = (
    <StrictMode>
      <QueryClientProvider client={cache}>
        <ApiContext value={createApi()}>
          <Speaking first={first}>
            <Shortcuts>
              <Toasts>
                <App />
              </Toasts>
            </Shortcuts>
          </Speaking>
        </ApiContext>
      </QueryClientProvider>
    </StrictMode>
  );
  // As a transition, it is rendered in small steps, and a slow phone stays responsive.
  startTransition(() => createRoot(root).render(page));
}
