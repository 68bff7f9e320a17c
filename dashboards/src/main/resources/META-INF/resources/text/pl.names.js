/** What figures are broken down by, and the values of closed lists. */
export const dimensions = {
  unit: "Jednostka",
  receiving_unit: "Jednostka przyjmująca",
  resolving_unit: "Jednostka rozstrzygająca",
  unit_group: "Grupa porównawcza",
  procedure: "Procedura",
  field: "Dziedzina",
  level: "Szczebel rozstrzygający",
  channel: "Kanał",
  inherited: "Przejęte",
  holder: "Sprawa u",
  from_holder: "Przekazuje",
  to_holder: "Czeka u",
  day: "Dzień",
  week: "Tydzień od",
  month: "Miesiąc od",
  quarter: "Kwartał od",
  year: "Rok od",
  report_month: "Miesiąc sprawozdawczy od",
  report_quarter: "Kwartał sprawozdawczy od",
  report_half_year: "Półrocze sprawozdawcze od",
  report_year: "Rok sprawozdawczy od",
};

export const values = {
  none: "Nieznane",
  channel: {
    ONLINE: "Przez internet",
    IN_PERSON: "W okienku",
    POST: "Pocztą",
    UNKNOWN: "Kanał nieznany",
  },
  inherited: { true: "Przejęte od dawnych jednostek", false: "Bez przejętych" },
  level: { WARD: "Rozstrzyga gmina", CITY: "Rozstrzyga miasto" },
};
