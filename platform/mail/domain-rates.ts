/** Mails a minute for each domain, from `gmail.com=300,*=1200`; undefined where it cannot be read. */
export function readDomainRates(text: string): ReadonlyMap<string, number> | undefined {
  const rates = new Map<string, number>();
  for (const entry of text.split(',').map((each) => each.trim().toLowerCase())) {
    if (entry === '') continue;
    const [, domain, rate] = /^(\*|[a-z0-9-]+(?:\.[a-z0-9-]+)+)=([1-9]\d{0,5})$/.exec(entry) ?? [];
    if (domain === undefined || rates.has(domain)) return undefined;
    rates.set(domain, Number(rate));
  }
  return rates;
}
