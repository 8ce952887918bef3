"""Sphinx reads this: https://www.sphinx-doc.org/en/master/usage/configuration.html"""

project = "Sphinx"
exclude_patterns = ["node_modules", "dist"]
html_static_path = ["_static"]
html_js_files = [("faq-search.js", {"defer": "defer"})]
