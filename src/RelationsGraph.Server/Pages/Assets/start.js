// Copy buttons. Everything else on the page works without a script.
"use strict";

const said = document.getElementById("said");

for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    said.textContent = said.dataset.copied;
    setTimeout(() => (said.textContent = ""), 3000);
  });
}
