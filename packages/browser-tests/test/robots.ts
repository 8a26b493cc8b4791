/** A program that opens links which people send to each other, with what it was seen to send. */
export interface Robot {
  readonly name: string;
  readonly method?: "GET" | "HEAD";
  readonly headers: Readonly<Record<string, string>>;
}

const CHROME =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36";
const HTML = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

/** The common previews, scanners of mail and crawlers, by the user agents and headers that their makers document or that servers record. */
export const ROBOTS: readonly Robot[] = [
  robot("Slack's preview", "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)", { range: "bytes=0-32768" }),
  robot("WhatsApp's preview", "WhatsApp/2.23.20.0 A"),
  robot("Telegram's preview", "TelegramBot (like TwitterBot)"),
  robot("Discord's preview", "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)"),
  robot("Facebook's preview", "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)", {
    range: "bytes=0-524287",
  }),
  robot("X's preview", "Twitterbot/1.0"),
  robot("LinkedIn's preview", "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)"),
  robot("Microsoft Teams' preview", "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5"),
  robot(
    "iMessage's preview",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0",
  ),
  robot("Signal's preview", "WhatsApp/2"),
  robot(
    "Google Chat's preview",
    "Mozilla/5.0 (compatible; Google-PageRenderer Google (+https://developers.google.com/+/web/snippet/))",
  ),
  robot("Googlebot", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", {
    "accept-encoding": "gzip, deflate, br",
    from: "googlebot(at)googlebot.com",
  }),
  robot(
    "Bingbot",
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0.1938.76 Safari/537.36",
  ),
  robot(
    "Applebot",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15 (Applebot/0.1; +http://www.apple.com/go/applebot)",
  ),
  robot(
    "Gmail's image and link proxy",
    "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)",
  ),
  // Scanners of mail pretend to be a browser, so that they can't be told apart.
  robot("Microsoft's Safe Links", CHROME, { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" }),
  robot("Proofpoint's URL Defense", CHROME, { "sec-fetch-user": "?1", "upgrade-insecure-requests": "1" }),
  robot("Mimecast's scanner", "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko"),
  robot("Barracuda's scanner", "BarracudaCentral/1.0 (compatible; Barracuda Sentinel (EE))"),
  { ...robot("a check of links", "curl/8.5.0"), method: "HEAD" },
  robot(
    "GPTBot",
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)",
  ),
  robot("Chrome's prefetch", CHROME, { "sec-purpose": "prefetch" }),
  robot("Chrome's prefetch through its proxy", CHROME, { "sec-purpose": "prefetch;anonymous-client-ip" }),
  robot("Chrome's prerender", CHROME, { "sec-purpose": "prefetch;prerender" }),
  robot(
    "Safari's preview of the top hit",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15",
    { "x-purpose": "preview", purpose: "prefetch" },
  ),
  robot("Firefox's prefetch", "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0", {
    "x-moz": "prefetch",
  }),
];

function robot(name: string, userAgent: string, headers: Record<string, string> = {}): Robot {
  return { name, headers: { "user-agent": userAgent, accept: HTML, ...headers } };
}
