export const css = `
:root { --ink: #1f2933; --soft: #61707f; --line: #e2e8ee; --ground: #f4f6f8; --brand: #d4380d; --card: #fff; }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--ground); }
a { color: #0b63a5; text-decoration: none; } a:hover { text-decoration: underline; }
header { background: var(--card); border-bottom: 1px solid var(--line); position: sticky; top: 0; z-index: 1; }
.bar, main { max-width: 1180px; margin: 0 auto; padding: 0 24px; }
.bar { display: flex; align-items: center; gap: 32px; height: 60px; }
.brand { font-weight: 700; font-size: 19px; color: var(--brand); letter-spacing: -.02em; }
.brand small { font-size: 11px; font-weight: 600; color: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 2px 6px; margin-left: 8px; letter-spacing: 0; vertical-align: 2px; }
nav { display: flex; gap: 4px; } nav a { color: var(--ink); padding: 6px 12px; border-radius: 6px; }
nav a.active { background: #fdece6; color: var(--brand); font-weight: 600; }
.company { margin-left: auto; color: var(--soft); }
h1 { font-size: 24px; margin: 28px 0 18px; } h2 { font-size: 16px; margin: 0 0 12px; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(190px, 1fr)); gap: 16px; margin-bottom: 24px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 18px 20px; margin-bottom: 24px; overflow-x: auto; }
.cards .card { margin: 0; } .card .big { font-size: 24px; font-weight: 650; font-variant-numeric: tabular-nums; }
.card .hint { color: var(--soft); font-size: 13px; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; font-weight: 600; color: var(--soft); font-size: 13px; }
th, td { padding: 9px 10px; border-bottom: 1px solid var(--line); vertical-align: top; }
tbody tr:hover { background: #fafbfc; } tbody tr:last-child td { border-bottom: 0; } tfoot td { font-weight: 600; }
.num { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.badge { display: inline-block; padding: 1px 9px; border-radius: 10px; font-size: 12.5px; background: #e8edf2; color: #425466; white-space: nowrap; }
.badge.open { background: #e5f0fb; color: #0b5394; } .badge.paid, .badge.paidoff { background: #e3f5e8; color: #17693a; }
.badge.overdue { background: #fde8e6; color: #a3241a; } .badge.draft, .badge.unchecked { background: #fff4d6; color: #7a5a00; }
.badge.voided { text-decoration: line-through; }
.facts { display: grid; grid-template-columns: 190px 1fr; gap: 6px 16px; margin: 0; } .facts dt { color: var(--soft); } .facts dd { margin: 0; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; } @media (max-width: 800px) { .columns { grid-template-columns: 1fr; } }
.pager { display: flex; gap: 14px; align-items: center; padding: 12px 2px 0; color: var(--soft); } .pager .spacer { flex: 1; } .pager .off { opacity: .4; }
form.filter { display: flex; gap: 10px; margin-bottom: 14px; flex-wrap: wrap; }
input, select, button { font: inherit; padding: 6px 10px; border: 1px solid #c9d3dc; border-radius: 6px; background: #fff; }
button { background: var(--brand); border-color: var(--brand); color: #fff; cursor: pointer; }
.empty { color: var(--soft); padding: 18px 0; text-align: center; } pre { white-space: pre-wrap; font: inherit; margin: 0; }
`
