import type { Bilingual } from "../kernel/bilingual.ts";

/** A kind of problem (RFC 9457): each has a page of its own on the public site. */
type ProblemKind = { status: number; title: Bilingual; help: Bilingual };

const said = (zh: string, en: string): Bilingual => ({ zh, en });

/** Every problem the API answers. Its `type` is `<site>/problems/<kind>/`. */
export const PROBLEMS = {
  "invalid-input": {
    status: 400,
    title: said("请求内容不合要求", "The request is not well formed"),
    help: said(
      "逐项查看 errors：pointer 指出有问题的字段，detail 说明应当怎样填写。改正后重新提交，什么都没有写入。",
      "Go through `errors`: `pointer` names the field, `detail` says what it must be. Nothing was written; correct it and send it again.",
    ),
  },
  "token-missing": {
    status: 401,
    title: said("没有访问令牌", "No access token"),
    help: said(
      "在 Authorization 请求头中以 Bearer 方式附上身份认证平台签发的令牌。",
      "Send the token of the identity provider in the Authorization header, as a Bearer token.",
    ),
  },
  "token-expired": {
    status: 401,
    title: said("访问令牌已过期", "The access token has expired"),
    help: said(
      "向身份认证平台重新申领令牌后再试。",
      "Get a new token from the identity provider and try again.",
    ),
  },
  "token-invalid": {
    status: 401,
    title: said("访问令牌无效", "The access token is not valid"),
    help: said(
      "令牌的签名、签发者、受众或者内容不符合要求。检查是否取自正确的身份认证平台。",
      "Its signature, issuer, audience or content is not as it must be. Check that it comes from the right identity provider.",
    ),
  },
  forbidden: {
    status: 403,
    title: said("没有这项操作的权限", "Your role does not permit this operation"),
    help: said(
      "这项操作由其他角色的人员办理。权限表见接口文档。",
      "Another role does this. The API reference has the table of permissions.",
    ),
  },
  "not-found": {
    status: 404,
    title: said("没有找到", "Not found"),
    help: said(
      "没有这条记录，或者它不属于您可以查看的范围。核对编号和所属机关。",
      "There is no such record, or it is not among those you may see. Check the identifier and the agency.",
    ),
  },
  "method-not-allowed": {
    status: 405,
    title: said("这个地址不支持该方法", "This address does not take that method"),
    help: said("Allow 响应头列出了可用的方法。", "The Allow header lists the methods it takes."),
  },
  "wrong-state": {
    status: 409,
    title: said("案件当前状态下不能办理", "The case is not in a state for this"),
    help: said(
      "先读取案件，查看 state 和待办事项，再决定下一步。",
      "Read the case, look at its `state` and its tasks, then decide on the next step.",
    ),
  },
  "wrong-procedure": {
    status: 409,
    title: said("案件适用的程序中没有这一步", "The procedure of the case has no such step"),
    help: said(
      "案件按受理时确定的程序办理。需要其他程序的，另行受理。",
      "A case goes by the procedure it was opened in. What belongs to another procedure is a case of its own.",
    ),
  },
  "precondition-missing": {
    status: 409,
    title: said("缺少前置事项", "Something must come before this"),
    help: said("detail 指出了应当先完成的事项。", "`detail` names what must be done first."),
  },
  "already-exists": {
    status: 409,
    title: said("已有相同编号的记录", "A record with this number exists"),
    help: said(
      "外部编号和文书文号在一个机关内不得重复。确认是否重复提交。",
      "External identifiers and document numbers are unique within an agency. Check whether you sent it twice.",
    ),
  },
  "worked-elsewhere": {
    status: 409,
    title: said("案件不在本平台办理", "The case is worked elsewhere"),
    help: said(
      "这是归集的案件，只作记录。在原办案系统更正或者续办后重新归集，本平台的记录随之更新。",
      "It is a reported case, kept as it was reported. Go on with it where it is worked, and report it again: the record here then follows.",
    ),
  },
  "idempotency-key-reused": {
    status: 409,
    title: said("幂等键已用于其他内容", "The idempotency key was used for other content"),
    help: said(
      "同一个 Idempotency-Key 只能用于同一请求的重发。新的请求请使用新的键。",
      "One Idempotency-Key serves one request and its repetitions. Use a new key for a new request.",
    ),
  },
  "version-stale": {
    status: 412,
    title: said("案件已被他人更新", "The case has changed since you read it"),
    help: said(
      "重新读取案件，确认变化不影响本次操作，再以新的 ETag 提交。",
      "Read the case again, see that the change does not touch what you do, and send it with the new ETag.",
    ),
  },
  "too-large": {
    status: 413,
    title: said("请求内容过大", "The request is too large"),
    help: said(
      "请求正文不得超过 256 KB。文件请作为证据上传，不要放在正文中。",
      "A body may have 256 KB. Upload files as evidence instead of putting them into the body.",
    ),
  },
  "unsupported-media-type": {
    status: 415,
    title: said("不支持的内容类型", "Unsupported content type"),
    help: said("请求正文应为 application/json（UTF-8）。", "The body must be application/json in UTF-8."),
  },
  "rule-refused": {
    status: 422,
    title: said("依法不能办理", "The law does not permit this step"),
    help: said(
      "rule 和 article 指出所依据的规则和条文，errors 指出不符合之处。补正后可以再次提交。",
      "`rule` and `article` name the rule and its article, `errors` what does not meet it. Once mended, send it again.",
    ),
  },
  "version-required": {
    status: 428,
    title: said("缺少 If-Match 请求头", "If-Match is required"),
    help: said(
      "读取案件得到 ETag，在 If-Match 中带上它，以免覆盖他人的更新。",
      "Read the case, and send its ETag in If-Match, so that you do not overwrite what another did.",
    ),
  },
  internal: {
    status: 500,
    title: said("系统内部错误", "Internal error"),
    help: said(
      "请将 instance 告知系统运行维护人员。以同一个 Idempotency-Key 重发不会重复办理。",
      "Tell the operators the `instance`. To send it again with the same Idempotency-Key does nothing twice.",
    ),
  },
  unavailable: {
    status: 503,
    title: said("系统暂时繁忙或者不可用", "Temporarily unavailable"),
    help: said(
      "按 Retry-After 稍后以同一个 Idempotency-Key 重发，不会重复办理。",
      "Send it again after Retry-After with the same Idempotency-Key; nothing happens twice.",
    ),
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemName = keyof typeof PROBLEMS;

/** What is wrong with one field: a JSON Pointer into the request, and the matter in both languages. */
export type FieldError = { pointer: string; detail: Bilingual };
