/** The policies of supervision: the title of their page, and what heads it and leads to it. */
export const POLICY_TITLES = {
  page: 'Policies of supervision',
  applying: 'Policies that apply',
};
