import { Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";

export type AlarmProps = {
  metric: IMetric;
  /** What it means for people, in one sentence; it becomes the text of the alarm. */
  impact: string;
  /** The page of infra/runbooks that says what to do. */
  runbook: string;
  topic: ITopic;
  /** From which value on it rings; one, where it is left out. */
  threshold?: number;
};

/** An alarm rings at the first bad five minutes, says what it means for people, and names its runbook. */
export const appAlarm = (
  scope: Construct,
  id: string,
  { metric, impact, runbook, topic, threshold = 1 }: AlarmProps,
): Alarm => {
  const alarm = new Alarm(scope, id, {
    metric,
    alarmDescription: `${impact} Runbook: infra/runbooks/${runbook}.md`,
    threshold,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(new SnsAction(topic));
  return alarm;
};

export const FIVE_MINUTES = Duration.minutes(5);
