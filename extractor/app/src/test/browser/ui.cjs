// Opens the web pages as a user would: picks the dataset, runs a query, reads the first rows. Prints them as JSON.
// node ui.cjs CHROMIUM URL QUERY
const path = require('path');
const puppeteer = require(path.resolve(__dirname, '../../../target/browser/node_modules/puppeteer-core'));

(async () => {
  const [chromium, url, query] = process.argv.slice(2);
  const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(60000);
    await page.setViewport({ width: 1200, height: 1000 });
    await page.goto(url);
    const dataset = await page.waitForSelector('::-p-xpath(//tr[contains(., "/sandhi")]//button[contains(., "query")])');
    await dataset.click();
    await page.waitForSelector('.yasqe_queryButton');
    const offered = await page.$$eval('.badge, .btn', all => all.map(one => one.textContent.trim()));
    await page.evaluate(text => { document.querySelector('.CodeMirror').CodeMirror.setValue(text); }, query);
    await page.click('.yasqe_queryButton');
    await page.waitForSelector('.dataTable tbody tr td');
    const rows = await page.$$eval('.dataTable tbody tr', all => all.map(row => row.innerText.trim()));
    if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
    console.log(JSON.stringify({ offered, rows }));
  } finally {
    await browser.close();
  }
})().catch(error => { console.error(error.message); process.exit(1); });
