"""pytest beside a mock: npx weibo-kit run -- pytest"""
import json
import os
import urllib.request
import uuid

import pytest


class Weibo:
    def __init__(self, url, token):
        self.url, self.token = url, token

    def control(self, method, path, body=None):
        """A control route of this test's tenant alone: control("PUT", "scenario", {"scenario": "broke"})"""
        data = None if body is None else json.dumps(body).encode()
        headers = {"content-type": "application/json"}
        address = f"{self.url}/__mock/{path}?token={self.token}"
        request = urllib.request.Request(address, data, headers, method=method)
        return json.load(urllib.request.urlopen(request))


@pytest.fixture
def weibo():
    url = os.environ.get("WEIBO_KIT_URL") or pytest.skip("start it as: npx weibo-kit run -- pytest")
    return Weibo(url, f"pytest-{uuid.uuid4().hex}")
