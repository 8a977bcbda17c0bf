import json
import urllib.error
import urllib.request


def fans(weibo, uid):
    """Stands for the program under test."""
    address = f"{weibo.url}/api/weibo/get-fans/v1?token={weibo.token}&uid={uid}"
    try:
        return json.load(urllib.request.urlopen(address))
    except urllib.error.HTTPError as error:
        return json.load(error)


def test_a_page_has_twenty_fans(weibo):
    assert len(fans(weibo, 1234567890)["data"]["users"]) == 20


def test_an_account_without_money(weibo):
    weibo.control("PUT", "scenario", {"scenario": "broke"})
    assert fans(weibo, 1234567890)["code"] == 601
    assert weibo.control("GET", "bill")["total"] == "0.00"


def test_tests_do_not_disturb_each_other(weibo):
    assert fans(weibo, 1234567890)["code"] == 0
    assert weibo.control("GET", "bill")["total"] == "0.10"
