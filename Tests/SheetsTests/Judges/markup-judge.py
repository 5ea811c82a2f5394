"""Lets other programs judge sheets of HTML and Markdown; prints what they find as JSON.

    markup-judge.py tools                       the judges that are here
    markup-judge.py html FILE                   html5lib, strict: errors and texts
    markup-judge.py pages chromium|weasyprint FILE   the text of each page once printed
    markup-judge.py axe FILE                    what axe finds against the page's accessibility
    markup-judge.py markdown FILE               markdown-it-py: items, table cells, kinds of token
"""
import importlib.util
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

BROWSERS = ["chromium", "chromium-browser", "google-chrome"]


def browser():
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def package(name):
    return importlib.util.find_spec(name)


def tools():
    found = {
        "chromium": browser(),
        "pdftotext": shutil.which("pdftotext"),
        "html5lib": package("html5lib"),
        "weasyprint": package("weasyprint"),
        "axe": package("axe_playwright_python"),
        "markdown-it-py": package("markdown_it"),
    }
    return sorted(name for name, place in found.items() if place)


def element_text(element):
    return "".join(element.itertext())


def html(file):
    import html5lib

    parser = html5lib.HTMLParser(strict=False, namespaceHTMLElements=False)
    tree = parser.parse(pathlib.Path(file).read_bytes(), transport_encoding="utf-8")
    with_class = lambda look: [e for e in tree.iter() if e.get("class") == look]
    return {
        "errors": [str(error) for error in parser.errors],
        "stems": [element_text(stem) for stem in with_class("stem")],
        "phrases": [element_text(phrase) for phrase in tree.iter("bdi")],
        "elements": sorted({element.tag for element in tree.iter() if isinstance(element.tag, str)}),
        "attributes": sorted({name for element in tree.iter() for name in element.keys()}),
    }


def run_browser(folder, *arguments):
    done = subprocess.run(
        [
            browser(), "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
            f"--user-data-dir={folder}/profile", *arguments,
        ],
        capture_output=True,
        timeout=120,
        check=True,
    )
    return done.stdout.decode("utf-8")


def pages(engine, file):
    with tempfile.TemporaryDirectory() as folder:
        printed = f"{folder}/sheet.pdf"
        if engine == "chromium":
            address = pathlib.Path(file).resolve().as_uri()
            run_browser(folder, "--no-pdf-header-footer", f"--print-to-pdf={printed}", address)
        else:
            command = [sys.executable, "-m", "weasyprint", "--quiet", file, printed]
            subprocess.run(command, check=True, timeout=120)
        # Raw: in the order of writing, whatever stands side by side.
        text = subprocess.run(
            ["pdftotext", "-raw", "-enc", "UTF-8", printed, "-"], capture_output=True, check=True
        ).stdout.decode("utf-8")
    return [" ".join(page.split()) for page in text.split("\f")[:-1]]


def axe(file):
    import html5lib

    # The package's own module would want a browser driver; the script in it is all that is needed.
    folder = pathlib.Path(package("axe_playwright_python").submodule_search_locations[0])
    script = (folder / "axe.min.js").read_text(encoding="utf-8").replace("</script", "<\\/script")
    run = """axe.run(document).then(found => found, fault => ({fault: String(fault)})).then(found => {
      const result = document.createElement("pre");
      result.id = "found";
      result.textContent = JSON.stringify(found);
      document.body.append(result);
    });"""
    page = pathlib.Path(file).read_text(encoding="utf-8")
    page = page.replace("</body>\n</html>", f"<script>{script}</script><script>{run}</script></body></html>")
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "copy.html"
        copy.write_text(page, encoding="utf-8")
        dump = run_browser(folder, "--virtual-time-budget=20000", "--dump-dom", copy.as_uri())
    tree = html5lib.parse(dump, namespaceHTMLElements=False)
    found = json.loads(element_text(next(e for e in tree.iter("pre") if e.get("id") == "found")))
    return {
        "violations": [
            f"{rule['id']}: {node['html']}" for rule in found["violations"] for node in rule["nodes"]
        ],
        "passes": sorted(rule["id"] for rule in found["passes"]),
    }


def literal(token):
    """What is read of a line, emphasis and task boxes left out."""
    return "".join(
        " " if child.type in ("softbreak", "hardbreak") else child.content for child in token.children
    )


def markdown(file):
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(
        pathlib.Path(file).read_text(encoding="utf-8")
    )
    items, cells, bullets, headings = [], [], [], []
    for place, token in enumerate(tokens):
        if token.type != "inline":
            continue
        before = [one.type for one in tokens[max(0, place - 2):place]]
        if before[-1] in ("td_open", "th_open"):
            cells.append(literal(token))
        elif before[-1] == "heading_open":
            headings.append(literal(token))
        elif before == ["list_item_open", "paragraph_open"]:
            (items if tokens[place - 2].info else bullets).append(literal(token))
    kinds = {token.type for token in tokens}
    kinds |= {child.type for token in tokens for child in token.children or []}
    return {
        "items": items,
        "bullets": bullets,
        "cells": cells,
        "headings": headings,
        "kinds": sorted(kinds),
    }


JUDGES = {"tools": tools, "html": html, "pages": pages, "axe": axe, "markdown": markdown}
print(json.dumps(JUDGES[sys.argv[1]](*sys.argv[2:])))
