// Routes for people of your own: a tenant's, or everybody's.
import { Hono } from "hono";
import { mistakeInEnglish } from "../mistake.ts";
import { addPerson, removePerson } from "../plan/tenant/add-person.ts";
import type { Tenants } from "../plan/tenant/tenants.ts";
import { jsonBody, type WithBody } from "./json-body.ts";

const BODY = 'Try {"nickname": "测试员", "counts": {"fans": 3}}.';

export function peopleRoutes(tenants: Tenants): Hono<WithBody> {
  const app = new Hono<WithBody>();
  app.get("/people", ({ req, json }) => json({ people: tenants.people(req.query("token")) }));
  app.delete("/people", ({ req, json }) => {
    tenants.settle([], req.query("token"));
    return json({ people: [] });
  });
  app.get("/people/:uid", ({ req, json }) => {
    const uid = uidIn(req.param("uid"));
    const person = tenants.people(req.query("token")).find((each) => each.uid === uid);
    if (person === undefined) throw noSuchPerson(`show person ${uid}`, uid);
    return json(person);
  });
  app.put("/people/:uid", (context) => {
    const { req, json } = context;
    const uid = uidIn(req.param("uid"));
    const body = jsonBody(context, BODY);
    if (body.uid !== undefined && body.uid !== uid) {
      const cause = `the body has the uid ${JSON.stringify(body.uid)}`;
      throw mistakeInEnglish(`add person ${uid}`, cause, "Leave it out: the path has the uid.");
    }
    return json(addPerson(tenants, { ...body, uid }, req.query("token")));
  });
  app.delete("/people/:uid", ({ req, json }) => {
    const uid = uidIn(req.param("uid"));
    if (!removePerson(tenants, uid, req.query("token"))) throw noSuchPerson(`remove person ${uid}`, uid);
    return json({ people: tenants.people(req.query("token")) });
  });
  return app;
}

function uidIn(text: string): number {
  const uid = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(uid) && uid > 0) return uid;
  const act = `use person ${JSON.stringify(text)}`;
  throw mistakeInEnglish(act, "that is no uid", "Give a whole number from 1 to 2^53 - 1: PUT /__mock/people/42.");
}

const noSuchPerson = (act: string, uid: number) =>
  mistakeInEnglish(
    act,
    `no such person was added`,
    `Add one, PUT /__mock/people/${uid}; GET /__mock/people lists them.`,
    404,
  );
