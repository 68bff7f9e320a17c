export default {
  title: (received, resolved, open) => `Przyjęto ${received}, załatwiono ${resolved}; na koniec w toku ${open}`,
  subtitle: "Sprawy w tygodniu",
  received: "Przyjęte w tygodniu",
  resolved: "Załatwione w tygodniu",
  open: "W toku na koniec tygodnia",
  lead: (carried, inherited) => `Na początku było ich ${carried}; w okresie przejęto jeszcze ${inherited}.`,
  caution:
    "Jeśli najniższy wykres rośnie, pracy przybywa szybciej, niż ubywa. Wiele spraw w toku nie musi znaczyć opieszałości: długie procedury zawsze mają ich wiele.",
  ask: "Jeśli zaległości rosną: brakuje ludzi, dokumentów, czy czeka się na inny urząd?",
  foot: (resolved, received) => `załatwiono ${resolved}, przyjęto ${received}`,
};
