// A React app as Vite's dev server serves it: it shows what it read from the mock.
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { byFetch, readAll } from "../calls.js";

const mock = new URLSearchParams(location.search).get("mock");

function App() {
  const [shown, show] = useState("");
  useEffect(() => {
    readAll(mock, byFetch(fetch.bind(globalThis))).then(
      (read) => show(JSON.stringify(read)),
      (error) => show(String(error)),
    );
  }, []);
  useEffect(() => {
    if (shown !== "") void fetch("/result", { method: "POST", body: document.querySelector("pre").textContent });
  }, [shown]);
  return <pre>{shown}</pre>;
}

createRoot(document.getElementById("root")).render(<App />);
