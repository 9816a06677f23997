import { PROBLEMS, type ProblemName } from "../../../functions/platform/problem.ts";
import type { Answered } from "../../../infra/client/call.ts";
import { isProblem } from "../problems.ts";
import type { Asked, Ground } from "./asking.ts";

const kindOf = ({ body }: Answered): ProblemName | undefined =>
  (Object.keys(PROBLEMS) as ProblemName[]).find(
    (name) => name === /\/problems\/([a-z-]+)\/$/.exec(String(body["type"]))?.[1],
  );

const wrongProblem = (answer: Answered): string | undefined => {
  if (!isProblem(answer)) return "is no problem document";
  const kind = kindOf(answer);
  if (!kind) return "is of no kind that is known";
  const { status, title } = PROBLEMS[kind];
  const { title: zh, titleEn: en } = answer.body;
  if (status !== answer.status) return `has not the status of ${kind}`;
  return zh === title.zh && en === title.en ? undefined : `has not the titles of ${kind}`;
};

/** What is wrong with an answer by the description of the API; nothing where it is as it must be. */
export const wrongWith = (answer: Answered, asked: Asked, { operations }: Ground): string | undefined => {
  const { status, headers, body } = answer;
  if (status >= 500) return "is a failure";
  const operation = operations.find(({ id }) => id === asked.operation);
  if (!operation) return status < 400 ? "is given at no address of ours" : wrongProblem(answer);
  const described = operation.answers.get(status);
  if (!described) return "has a status that is not described";
  if (headers.get("content-type") !== `${described.mediaType}; charset=utf-8`)
    return "has another media type";
  const { success, error } = described.shape.safeParse(body);
  if (!success) return `is not of the shape that is described: ${error.message}`;
  return status < 400 ? undefined : wrongProblem(answer);
};
