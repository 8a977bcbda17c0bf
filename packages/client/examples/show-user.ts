/** The Open Platform's sample for users/show, which exists in Java and PHP. */
import { type OpenV1Client, UnknownUserError } from "@weibo-kit/client/open-v1";

export async function showUser(weibo: OpenV1Client, id: string): Promise<string> {
  try {
    const user = await weibo.users.show({ id });
    return `${user.id} : ${user.name}  ${user.created_at}`;
  } catch (error) {
    if (error instanceof UnknownUserError) return `Error_code: ${error.code};  Error: there is no ${id}`;
    throw error;
  }
}
