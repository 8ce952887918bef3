"""Builds the script of the FAQ before MkDocs gathers the files of the site."""
import subprocess


def on_pre_build(config):
    subprocess.run(
        ["npx", "faq-search", "build", "../faq.md", "--out", config["docs_dir"]], check=True
    )
