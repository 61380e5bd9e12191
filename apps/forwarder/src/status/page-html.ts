/** The status page: one file, no assets, asks for `/status.json` every second. */
export const PAGE_HTML = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Forwarder</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.4 system-ui, sans-serif; font-variant-numeric: tabular-nums }
  body { margin: 1.5rem; max-width: 75rem }
  h1 { font-size: 1.25rem }
  table { border-collapse: collapse; width: 100% }
  th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #8884; vertical-align: top }
  .number { text-align: right }
  .problem { color: #c00; font-weight: 600 }
  @media (prefers-color-scheme: dark) { .problem { color: #f88 } }
  small, li { color: #777 }
  ul { list-style: none; padding: 0; font-size: .875rem }
</style>
<h1>Forwarder</h1>
<p id="contact" role="status"></p>
<table>
  <thead><tr><th>Source<th>State<th class="number">Backlog<th class="number">Reads/min<th>Last read
    <th class="number">Confirmed<th>Clock offset<th class="number">Guns<th class="number">Bad lines<th class="number">Refused</thead>
  <tbody id="rows"></tbody>
</table>
<ul id="notices"></ul>
<script>
  const cell = (row, text, isNumber) => {
    const td = row.insertCell();
    td.textContent = text;
    if (isNumber) td.className = 'number';
    return td;
  };
  const show = ({ sources }) => {
    const rows = document.getElementById('rows');
    rows.replaceChildren();
    const notices = document.getElementById('notices');
    notices.replaceChildren();
    for (const source of sources) {
      const row = rows.insertRow();
      const first = cell(row, source.name);
      const place = document.createElement('small');
      place.textContent = ' ' + source.format + ', ' + source.place;
      first.append(document.createElement('br'), place);
      const state = cell(row, source.state);
      if (source.problem) {
        const problem = document.createElement('div');
        problem.className = 'problem';
        problem.textContent = source.problem;
        state.append(problem);
      }
      cell(row, source.backlog, true);
      cell(row, source.readsPerMinute, true);
      cell(row, source.lastRead + ' ' + source.lastChip);
      cell(row, source.confirmed, true);
      cell(row, source.offset);
      cell(row, source.guns, true);
      cell(row, source.badLines, true);
      cell(row, source.rejected, true);
      for (const text of source.notices.slice(0, 10)) {
        const item = document.createElement('li');
        item.textContent = source.name + ' ' + text;
        notices.append(item);
      }
    }
  };
  const contact = document.getElementById('contact');
  const look = async () => {
    try {
      show(await (await fetch('/status.json')).json());
      contact.textContent = '';
      contact.className = '';
    } catch {
      contact.textContent = 'The forwarder does not run. Start it again: nothing that it had received is lost.';
      contact.className = 'problem';
    }
    setTimeout(look, 1000);
  };
  look();
</script>
</html>
`;
