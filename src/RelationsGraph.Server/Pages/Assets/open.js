// Hands a document to the IDE. The IDE reads its tabs from its own database and from nowhere else, so a tab is written there, in the
// form of the one version whose form is known; with any other version the page stays as it is and says so.
"use strict";

const database = "banana-cake-pop";
const knownVersion = 22;
const patience = 20000;

const starter = JSON.parse(document.getElementById("starter").textContent);
const state = document.getElementById("state");

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const isReady = async () => (await indexedDB.databases()).some((d) => d.name === database && d.version === knownVersion);

// At the first visit the database is not there yet. The IDE makes it when it starts, here in a frame that nobody sees.
async function letTheIdePrepare() {
  const frame = document.createElement("iframe");
  frame.src = "/graphql/";
  frame.hidden = true;
  frame.title = "IDE";
  document.body.append(frame);
  try {
    const end = Date.now() + patience;
    while (!(await isReady())) {
      if (Date.now() > end) throw new Error("The IDE did not prepare its storage.");
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    frame.remove();
  }
}

function tabOf(id) {
  return {
    id,
    name: starter.title,
    kind: "document",
    activeViewId: "operations",
    activeOperationCompanionViewId: "builder",
    activeOperationsSettingsViewId: "variables",
    activeResponseViewId: "json",
    activeSchemaReferenceViewId: "default",
    isHistory: false,
    isNew: true,
    hasChanges: false,
    activeOperation: 0,
  };
}

async function write() {
  const db = await done(indexedDB.open(database));
  try {
    const stores = db.transaction(["item", "attachment", "tab"], "readwrite");
    const [items, attachments, tabs] = ["item", "attachment", "tab"].map((name) => stores.objectStore(name));
    const body = `# ${starter.title}\n${starter.query}`;
    // A document that somebody has changed stays; the starter then opens beside it.
    let id;
    let before;
    for (let n = 1; ; n++) {
      id = `doc|relationsgraph-${starter.id}-${n}`;
      before = await done(attachments.get([id, "document-content"]));
      if (!before || before.body === body) break;
    }

    const row = (await done(tabs.get("local"))) ?? { workspaceId: "local", activeTabId: null, previewTabId: null, tabs: [], history: [], untitledDocumentIds: [] };
    if (!before) {
      items.put({ id, workspaceId: null, kind: "new-document", name: starter.title, isDraft: false });
      attachments.put({
        itemId: id,
        workspaceId: null,
        kind: "connection-settings",
        http: { endpoint: `${location.origin}/graphql`, includeCookies: false, useGet: false, useTunnel: false },
        hash: "",
      });
      attachments.put({ itemId: id, workspaceId: null, kind: "document-content", body, variables: starter.variables ? JSON.stringify(JSON.parse(starter.variables), null, 2) : undefined, hash: "" });
    }

    if (!row.tabs.some((tab) => tab.id === id)) row.tabs.push(tabOf(id));
    row.activeTabId = id;
    row.history = [...row.history.filter((other) => other !== id), id];
    tabs.put(row);
    await new Promise((resolve, reject) => {
      stores.oncomplete = resolve;
      stores.onabort = () => reject(stores.error);
    });
  } finally {
    db.close();
  }
}

async function open() {
  state.hidden = false;
  try {
    if (!(await isReady())) await letTheIdePrepare();
    await write();
    location.replace("/graphql/");
  } catch (fault) {
    console.warn(fault);
    state.textContent = state.dataset.failed;
    for (const button of document.querySelectorAll("button[data-copy]")) {
      button.hidden = !navigator.clipboard;
      button.addEventListener("click", () => navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent));
    }
  }
}

open();
