import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./tokens.css";
import "./base.css";
import { ApiContext, createApi, createCache } from "./api.ts";
import { App } from "./app.tsx";
import { applyStoredTheme } from "./features/shell/preferences.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { loadTexts, Speaking } from "./texts/texts.tsx";
import { Toasts } from "./ui/toast.tsx";

applyStoredTheme();
const first = await loadTexts();
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createCache()}>
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
    </StrictMode>,
  );
}
