/** How risky kinds of product are, the lowest first (R1–R5 of the regulator's rules on sales). */
export const RISK_LEVELS = ['R1', 'R2', 'R3', 'R4', 'R5'] as const
/** One of `RISK_LEVELS`. */
export type RiskLevel = (typeof RISK_LEVELS)[number]

/** How much risk suits a customer, the least first. */
export const CUSTOMER_LEVELS = ['C1', 'C2', 'C3', 'C4', 'C5'] as const
/** One of `CUSTOMER_LEVELS`. */
export type CustomerLevel = (typeof CUSTOMER_LEVELS)[number]

/** Whether one level is at least as risky as another. */
export const isAtLeast = (level: RiskLevel, other: RiskLevel): boolean => RISK_LEVELS.indexOf(level) >= RISK_LEVELS.indexOf(other)
