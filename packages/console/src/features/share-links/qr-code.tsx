import { useMemo } from "react";
import { download } from "../../download.ts";
import { useSpeech } from "../../texts/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { useToast } from "../../ui/toast.tsx";
import { qrModules, qrPath, qrPng, qrSvg } from "./qr.ts";

/** The QR code of an address, and its files for print and for the web. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const { texts } = useSpeech();
  const toast = useToast();
  const modules = useMemo(() => qrModules(text), [text]);
  const file = `share-link-${name.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60)}`;
  return (
    <div className="qr">
      <svg
        viewBox={`0 0 ${modules.length} ${modules.length}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={texts.share.qrOf(name)}
      >
        <path d={qrPath(modules)} />
      </svg>
      <div className="row">
        <Button
          icon="download"
          onClick={() => download(`${file}.svg`, new Blob([qrSvg(text)], { type: "image/svg+xml" }))}
        >
          SVG
        </Button>
        <Button
          icon="download"
          onClick={() =>
            void qrPng(text).then(
              (image) => download(`${file}.png`, image),
              (error: unknown) => toast({ text: texts.share.pngFailed, detail: String(error), isError: true }),
            )
          }
        >
          PNG
        </Button>
      </div>
    </div>
  );
}
